package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Tree;
import dev.readout.know.Authority;
import dev.readout.know.Gender;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

  private final Authority authority;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Key, Set<String>> titles = new LinkedHashMap<>();
  private int sentenceNow;
  private int advanced = -1;

  Recency(Authority authority) {
    this.authority = authority;
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
    if (reference.kind() == Reference.Kind.ADJECTIVE) {
      return;
    }
    Tree tree = sentence.tree();
    boolean subject = tree.isParsed() && tree.is(reference.head(), "nsubj");
    List<Who> who = Readings.of(sentence, reference);
    seen.add(new Seen(sentence.index(), reference.head(), subject, who));
    if (reference.isName() && reference.who().get(0).type() == EntityClass.PERSON) {
      noteTitles(sentence, reference);
    }
  }

  /** "German Chancellor Anna Brandt": the words before the name are titles. */
  private void noteTitles(AnalysedSentence sentence, Reference reference) {
    Set<String> words =
        titles.computeIfAbsent(reference.who().get(0).key(), key -> new LinkedHashSet<>());
    for (int i = reference.first() - 1; i >= 0 && i >= reference.first() - 4; i--) {
      if (!sentence.token(i).isNoun() && !sentence.token(i).pos().equals("JJ")) {
        break;
      }
      words.add(sentence.lemma(i).toLowerCase(Locale.ROOT));
    }
    if (sentence.tree().isParsed()) {
      sentence.tree().children(reference.head(), "appos").stream()
          .map(word -> sentence.lemma(word).toLowerCase(Locale.ROOT))
          .forEach(words::add);
    }
  }

  /** The person last named with this title, for "the president" alone. */
  Optional<List<Who>> titled(String title) {
    return latest(
            each ->
                each.who().size() == 1
                    && titles.getOrDefault(each.first().key(), Set.of()).contains(title))
        .map(Seen::who);
  }

  /** The person of a country named with this title. */
  Optional<Who> holderNamed(Key country, String title) {
    return latest(
            each ->
                each.who().size() == 1
                    && each.first().type() == EntityClass.PERSON
                    && each.first().country().map(country::equals).orElse(true)
                    && titles.getOrDefault(each.first().key(), Set.of()).contains(title))
        .map(Seen::first);
  }

  /**
   * Whom "he" or "she" means: in the same sentence the latest subject or the only person, else the
   * same of the sentence before, and so on; nobody whose name tells the other gender.
   *
   * @param others heads of names that the pronoun cannot stand for: "Brandt thanked her"
   */
  Optional<Who> person(Gender gender, List<Integer> others) {
    for (int at = sentenceNow; at >= Math.max(0, sentenceNow - PRONOUN_REACH); at--) {
      Optional<Who> found = personOf(at, each -> mayBe(each, gender, others));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean mayBe(Seen each, Gender gender, List<Integer> others) {
    boolean other =
        seen.stream()
            .filter(one -> one.sentence() == sentenceNow && others.contains(one.head()))
            .anyMatch(one -> one.who().contains(each.first()));
    return !other && authority.gender(each.first().label()).map(gender::equals).orElse(true);
  }

  private Optional<Who> personOf(int sentence, Predicate<Seen> wanted) {
    Optional<Who> subject = Optional.empty();
    Map<Key, Who> all = new LinkedHashMap<>();
    for (Seen each : seen) {
      boolean one = each.who().size() == 1 && each.first().type() == EntityClass.PERSON;
      if (one && each.sentence() == sentence && wanted.test(each)) {
        all.put(each.first().key(), each.first());
        subject = each.subject() ? Optional.of(each.first()) : subject;
      }
    }
    return subject.or(() -> all.size() == 1 ? all.values().stream().findFirst() : Optional.empty());
  }

  /** The body named last, for "the company"; looks back no further than a pair does. */
  Optional<Who> body() {
    return latest(
            each ->
                each.sentence() >= sentenceNow - PAIR_REACH
                    && each.who().size() == 1
                    && each.first().type() == EntityClass.ORGANIZATION)
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

  /** The two of one of these kinds who were named together last. */
  Optional<List<Who>> pair(EntityClass... types) {
    return pairOf(sentenceNow - PAIR_REACH, types);
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
