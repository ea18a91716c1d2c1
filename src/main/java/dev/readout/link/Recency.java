package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Tree;
import dev.readout.know.Gender;
import dev.readout.know.Office;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who has been mentioned so far, where, as what, and under which title. */
final class Recency {
  /** A pronoun looks back no further than this many sentences. */
  private static final int PRONOUN_REACH = 2;

  /** A pair ("the two leaders") looks back no further than this many sentences. */
  private static final int PAIR_REACH = 12;

  /** One mention: where it stands and whether as a subject. */
  private record Seen(int sentence, int head, boolean subject, List<Who> who) {
    Who first() {
      return who.get(0);
    }
  }

  /** A state named, if only by an adjective. */
  private record Land(int sentence, Who state) {}

  private final List<Seen> seen = new ArrayList<>();
  private final List<Land> lands = new ArrayList<>();
  private final Titles titles;
  private final Genders genders;
  private int sentenceNow;
  private int advanced = -1;

  Recency(Titles titles, Genders genders) {
    this.titles = titles;
    this.genders = genders;
  }

  /** Notes the names of a sentence whose last word stands before a token. */
  void advance(AnalysedSentence sentence, List<Reference> named, int token) {
    if (sentence.index() != sentenceNow) {
      sentenceNow = sentence.index();
      advanced = -1;
    }
    for (Reference each : named) {
      if (each.last() < token && each.last() > advanced) {
        note(sentence, each);
        advanced = each.last();
      }
    }
  }

  void note(AnalysedSentence sentence, Reference reference) {
    sentenceNow = sentence.index();
    if (isLand(sentence, reference)) {
      lands.add(new Land(sentence.index(), reference.who().get(0)));
    }
    if (reference.kind() == Reference.Kind.ADJECTIVE) {
      return;
    }
    Tree tree = sentence.tree();
    boolean subject = tree.isParsed() && tree.is(reference.head(), "nsubj");
    List<Who> who = Readings.of(sentence, reference);
    seen.add(new Seen(sentence.index(), reference.head(), subject, who));
    if (reference.isName() && reference.who().get(0).type() == EntityClass.PERSON) {
      titles.note(sentence, reference);
    }
  }

  /** "Kenya", "Kenyan", and "Nairobi" where it acts. */
  private static boolean isLand(AnalysedSentence sentence, Reference reference) {
    boolean country =
        reference.place().filter(place -> place.type() == EntityClass.COUNTRY).isPresent();
    return reference.who().size() == 1
        && reference.who().get(0).isA(EntityClass.GOVERNMENT)
        && (country || Readings.of(sentence, reference).equals(reference.who()));
  }

  /**
   * The person last named with this title, for "the president" alone; none when two were named with
   * it side by side.
   */
  Optional<List<Who>> titled(String title) {
    return lastAlone(who -> titles.bears(who, title));
  }

  private Optional<List<Who>> lastAlone(Predicate<Who> wanted) {
    Optional<Seen> last = latest(each -> isPerson(each) && wanted.test(each.first()));
    boolean alone =
        last.stream().flatMap(seen -> people(seen.sentence()).filter(wanted)).count() == 1;
    return last.filter(seen -> alone).map(Seen::who);
  }

  /** The person last named with this office, for "the prime minister" alone. */
  Optional<List<Who>> inOffice(Office office) {
    return lastAlone(who -> titles.office(who).equals(Optional.of(office)));
  }

  /** The two named with this title, for "the two premiers"; none when there are others. */
  Optional<List<Who>> twoTitled(String title) {
    List<Who> bearers = bearers(title);
    return bearers.size() == 2 ? Optional.of(bearers) : Optional.empty();
  }

  private List<Who> bearers(String title) {
    return people().filter(who -> titles.bears(who, title)).toList();
  }

  private Stream<Who> people() {
    return seen.stream().filter(Recency::isPerson).map(Seen::first).distinct();
  }

  private Stream<Who> people(int sentence) {
    return seen.stream()
        .filter(each -> each.sentence() == sentence && isPerson(each))
        .map(Seen::first)
        .distinct();
  }

  private static boolean isPerson(Seen seen) {
    return seen.who().size() == 1 && seen.first().type() == EntityClass.PERSON;
  }

  /** The person of a country named with this title. */
  Optional<Who> holderNamed(Key country, String title) {
    return latest(
            each ->
                isPerson(each)
                    && titles.country(each.first()).map(country::equals).orElse(true)
                    && titles.bears(each.first(), title))
        .map(Seen::first);
  }

  /** The only person of a country named so far, for "her Polish counterpart". */
  Optional<Who> onlyOf(Key country) {
    List<Who> found =
        people().filter(who -> titles.country(who).equals(Optional.of(country))).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * Whom "he" or "she" means: in the same sentence the latest subject or the only person, else the
   * same of the sentence before, and so on.
   *
   * @param others who cannot be meant: whoever does it to "him"
   */
  Optional<Who> person(Gender gender, Set<Who> others) {
    for (int at = sentenceNow; at >= Math.max(0, sentenceNow - PRONOUN_REACH); at--) {
      Optional<Who> found = personOf(at, gender, others);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Takes it that whom one pronoun means no pronoun of the other gender does. */
  void learn(Who who, Gender gender) {
    genders.learn(who, gender);
  }

  private Optional<Who> personOf(int sentence, Gender gender, Set<Who> others) {
    Optional<Who> subject = Optional.empty();
    Map<Key, Who> all = new LinkedHashMap<>();
    for (Seen each : seen) {
      if (each.sentence() == sentence
          && isPerson(each)
          && !others.contains(each.first())
          && genders.mayBe(each.first(), gender)) {
        all.put(each.first().key(), each.first());
        subject = each.subject() ? Optional.of(each.first()) : subject;
      }
    }
    return subject.or(() -> all.size() == 1 ? all.values().stream().findFirst() : Optional.empty());
  }

  /** The fitting body named last, for "the company"; looks back no further than a pair does. */
  Optional<Who> body(Predicate<Who> fits) {
    return latest(
            each ->
                each.sentence() >= sentenceNow - PAIR_REACH
                    && each.who().size() == 1
                    && each.first().type() == EntityClass.ORGANIZATION
                    && fits.test(each.first()))
        .map(Seen::first);
  }

  /** Whom "it" means: a body or state that is subject before it, if no other is named before it. */
  Optional<Who> bodyInClause(AnalysedSentence sentence, int word) {
    List<Seen> before =
        seen.stream()
            .filter(each -> each.sentence() == sentence.index() && each.head() < word)
            .filter(each -> each.who().stream().anyMatch(who -> who.isA(EntityClass.ORGANIZATION)))
            .toList();
    boolean one = before.stream().flatMap(each -> each.who().stream()).distinct().count() == 1;
    return one
        ? before.stream().filter(Seen::subject).map(Seen::first).findFirst()
        : Optional.empty();
  }

  /**
   * The only body or state that is a subject of the last sentence, if none is named before "it".
   */
  Optional<Who> bodyBefore(int word) {
    List<Who> subjects =
        bodies(sentenceNow - 1).filter(Seen::subject).map(Seen::first).distinct().toList();
    boolean first = bodies(sentenceNow).noneMatch(each -> each.head() < word);
    return first && subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  private Stream<Seen> bodies(int sentence) {
    return seen.stream()
        .filter(each -> each.sentence() == sentence)
        .filter(each -> each.who().size() == 1 && each.first().isA(EntityClass.ORGANIZATION));
  }

  /** Whom "they" means: the pair or group that is subject of this or the last sentence. */
  Optional<List<Who>> plural(AnalysedSentence sentence) {
    return latest(
            each ->
                each.sentence() >= sentence.index() - 1
                    && each.subject()
                    && (each.who().size() > 1 || each.first().type() == EntityClass.GROUP))
        .map(Seen::who)
        .or(() -> pairOf(sentence.index() - 1, EntityClass.PERSON));
  }

  /**
   * The two states of "both countries": those of the sentence before, else the two that the article
   * names most; none when it is not clear which.
   *
   * @param here whether those of the same sentence may be meant
   */
  Optional<List<Who>> twoLands(boolean here) {
    List<Who> now = here ? lands(sentenceNow) : List.of();
    List<Who> before = lands(sentenceNow - 1);
    return now.size() == 2
        ? Optional.of(now)
        : before.size() == 2 ? Optional.of(before) : twoMostNamed();
  }

  private List<Who> lands(int sentence) {
    return lands.stream()
        .filter(land -> land.sentence() == sentence)
        .map(Land::state)
        .distinct()
        .toList();
  }

  private Optional<List<Who>> twoMostNamed() {
    Map<Who, Long> counts = new LinkedHashMap<>();
    lands.stream().distinct().forEach(land -> counts.merge(land.state(), 1L, Long::sum));
    List<Map.Entry<Who, Long>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Who, Long>comparingByValue().reversed())
            .toList();
    boolean clear =
        most.size() == 2 || most.size() > 2 && most.get(1).getValue() > most.get(2).getValue();
    return clear
        ? Optional.of(List.of(most.get(0).getKey(), most.get(1).getKey()))
        : Optional.empty();
  }

  /** The two of one of these kinds who were named together in this sentence or the last. */
  Optional<List<Who>> pairNearby(EntityClass... types) {
    return pairOf(sentenceNow - 1, types);
  }

  /** The two of one of these kinds who were named together last. */
  Optional<List<Who>> pair(EntityClass... types) {
    return pairOf(oldestOfPair(), types);
  }

  /**
   * The two people who were named together last and fit the first of these ways that two of a
   * sentence fit.
   */
  Optional<List<Who>> pairWho(List<Predicate<Who>> ways) {
    return IntStream.iterate(sentenceNow, at -> at >= 0 && at >= oldestOfPair(), at -> at - 1)
        .boxed()
        .flatMap(at -> ways.stream().map(way -> everybody(at).filter(way).toList()))
        .filter(here -> here.size() == 2)
        .findFirst();
  }

  private int oldestOfPair() {
    return sentenceNow - PAIR_REACH;
  }

  /** The people of a sentence, also those who are meant together. */
  private Stream<Who> everybody(int sentence) {
    return seen.stream()
        .filter(each -> each.sentence() == sentence)
        .flatMap(each -> each.who().stream())
        .filter(who -> who.isA(EntityClass.PERSON))
        .distinct();
  }

  private Optional<List<Who>> pairOf(int oldest, EntityClass... types) {
    for (int at = sentenceNow; at >= Math.max(0, oldest); at--) {
      for (EntityClass type : types) {
        Map<Key, Who> here = new LinkedHashMap<>();
        for (Seen each : seen) {
          if (each.sentence() == at) {
            each.who().stream()
                .filter(who -> who.isA(type))
                .forEach(who -> here.put(who.key(), who));
          }
        }
        if (here.size() == 2) {
          return Optional.of(List.copyOf(here.values()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Seen> latest(Predicate<Seen> wanted) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      if (wanted.test(seen.get(i))) {
        return Optional.of(seen.get(i));
      }
    }
    return Optional.empty();
  }
}
