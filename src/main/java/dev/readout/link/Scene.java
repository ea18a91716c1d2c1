package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Tree;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.link.DescriptionWords.Sort;
import dev.readout.link.PersonNouns.Kind;
import dev.readout.text.Token;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The descriptions and pronouns of one article, resolved in reading order against who has been
 * named so far.
 */
final class Scene {
  private static final Set<String> FIGHTING = WordTable.set("fighter");

  private final PersonNouns nouns;
  private final Cast cast;
  private final Authority authority;
  private final Bodies bodies;
  private final Belonging belonging;
  private final Memory memory;
  private final Recency recency;
  private final Apposition apposition;
  private final Pronouns pronouns;
  private final Pairs pairs;
  private final Peers peers;
  private final OfficeHolders officeHolders;
  private final List<Reference> references = new ArrayList<>();

  Scene(Offices offices, PersonNouns nouns, Bodies bodies, Memory memory, Cast cast) {
    this.nouns = nouns;
    this.bodies = bodies;
    this.memory = memory;
    this.recency = memory.recency();
    this.pronouns = new Pronouns(recency);
    this.apposition = new Apposition(nouns);
    this.cast = cast;
    this.authority = offices.authority();
    this.belonging = new Belonging(authority);
    this.peers = new Peers(memory, offices, belonging);
    this.officeHolders = new OfficeHolders(offices, memory, belonging);
    this.pairs = new Pairs(memory, this::government);
  }

  List<Reference> references() {
    return references;
  }

  /** Learns beforehand what the names of a sentence are called: titles hold for all the article. */
  void announce(AnalysedSentence sentence, List<Reference> named) {
    named.stream()
        .filter(each -> each.isName() && each.who().get(0).type() == EntityClass.PERSON)
        .forEach(each -> memory.titles().note(sentence, each));
  }

  /** Takes the next sentence with its names; what it adds is found in {@link #references()}. */
  void play(AnalysedSentence sentence, List<Reference> named) {
    List<Reference> here = new ArrayList<>(named);
    if (sentence.tree().isParsed()) {
      Set<Integer> taken = new HashSet<>();
      named.forEach(each -> range(each).forEach(taken::add));
      for (Token token : sentence.tokens()) {
        recency.advance(sentence, named, token.index());
        if (!taken.contains(token.index())) {
          described(sentence, token.index(), here)
              .ifPresent(
                  reference -> {
                    here.add(reference);
                    recency.note(sentence, reference);
                  });
        }
      }
    } else {
      named.forEach(each -> recency.note(sentence, each));
    }
    here.sort((a, b) -> Integer.compare(a.first(), b.first()));
    references.addAll(here);
  }

  private static List<Integer> range(Reference reference) {
    List<Integer> words = new ArrayList<>();
    for (int i = reference.first(); i <= reference.last(); i++) {
      words.add(i);
    }
    return words;
  }

  private Optional<Reference> described(AnalysedSentence sentence, int word, List<Reference> here) {
    Token token = sentence.token(word);
    if (token.pos().startsWith("PRP")) {
      return pronouns
          .who(sentence, word, here)
          .map(who -> reference(sentence, word, word, word, who));
    }
    Optional<Demonym> demonym = Demonym.endingAt(authority, sentence, word);
    if (demonym.isPresent() && token.pos().matches("NNP?S")) {
      return demonym.map(of -> people(sentence, of));
    }
    if (demonym.isPresent() && !token.pos().endsWith("S")) {
      return demonym.map(of -> adjective(sentence, of));
    }
    Optional<Known> other = OtherHalf.named(authority, sentence, word, here);
    if (other.isPresent()) {
      return other.map(country -> adjective(sentence, new Demonym(word, word, country)));
    }
    if (isPairNumeral(sentence, word)) {
      return recency
          .pair(EntityClass.PERSON)
          .map(who -> reference(sentence, word, word, word, who));
    }
    if (isCount(sentence, word)) {
      NounPhrase count = new NounPhrase(sentence, word);
      return Optional.of(
          reference(sentence, count.first(), word, word, List.of(bodies.counted(count))));
    }
    if (standsBeforeAThing(sentence, word)) {
      return inside(new NounPhrase(sentence, word), here);
    }
    if (!token.isNoun() || sentence.tree().is(word, "compound")) {
      return Optional.empty();
    }
    return described(new NounPhrase(sentence, word), here);
  }

  /**
   * "Nine of them were freed", "freed two of them", "at least 20 were killed": people, though no
   * noun says so.
   */
  private static boolean isCount(AnalysedSentence sentence, int word) {
    Tree tree = sentence.tree();
    boolean number =
        sentence.token(word).pos().equals("CD") || COUNTS.contains(sentence.lemma(word));
    boolean some = tree.has(word, "nmod") && tree.is(word, "obj");
    return number
        && (some || tree.is(word, "nsubj:pass"))
        && tree.children(word, "nmod").stream()
            .allMatch(of -> sentence.token(of).pos().equals("PRP"));
  }

  private static final Set<String> COUNTS = WordTable.set("count");

  /** True for nouns before nouns; "rebel" is tagged as an adjective as often. */
  private static boolean standsBeforeAThing(AnalysedSentence sentence, int word) {
    String pos = sentence.token(word).pos();
    return sentence.tree().is(word, "compound") && pos.equals("NN")
        || sentence.tree().is(word, "amod")
            && pos.equals("JJ")
            && FIGHTING.contains(sentence.lemma(word));
  }

  /** "rebel camps", "an army convoy": the people before a thing are meant as well. */
  private Optional<Reference> inside(NounPhrase people, List<Reference> here) {
    AnalysedSentence sentence = people.sentence();
    NounPhrase thing = new NounPhrase(sentence, sentence.tree().governor(people.head()));
    boolean plain =
        sentence.token(thing.head()).pos().startsWith("NN")
            && !sentence.token(thing.head()).isProperNoun();
    if (!plain || !nouns.actsBeforeAThing(people.headLemma()) || isAgentNoun(thing)) {
      return Optional.empty();
    }
    return Optional.of(
        reference(
            sentence,
            people.head(),
            people.head(),
            people.head(),
            List.of(bodies.inside(people, belonging.countries(thing, here)))));
  }

  private Reference adjective(AnalysedSentence sentence, Demonym of) {
    Known country = of.country();
    Who state = authority.governmentOf(country.key()).map(cast::asWho).orElse(cast.asWho(country));
    return new Reference(
        sentence.index(),
        of.first(),
        of.last(),
        of.last(),
        List.of(state),
        Optional.of(cast.asWho(country)),
        Reference.Kind.ADJECTIVE);
  }

  /** "the Russians": people of a country. */
  private static Reference people(AnalysedSentence sentence, Demonym of) {
    String label = sentence.words(of.first(), of.last());
    Key key = Key.entity(EntityClass.GROUP, label);
    Who who = new Who(key, EntityClass.GROUP, label, Optional.of(of.country().key()), false);
    return reference(sentence, of.first(), of.last(), of.last(), List.of(who));
  }

  /** "the two agreed", "both pledged". */
  private static boolean isPairNumeral(AnalysedSentence sentence, int word) {
    String lemma = sentence.lemma(word);
    return (lemma.equals("two") || lemma.equals("both") || lemma.equals("pair"))
        && sentence.tree().is(word, "nsubj")
        && !sentence.tree().has(word, "nmod");
  }

  private Optional<Reference> described(NounPhrase phrase, List<Reference> here) {
    AnalysedSentence sentence = phrase.sentence();
    int word = phrase.head();
    List<Who> apposed =
        apposition.of(phrase, here).stream().filter(who -> mayBe(phrase, who)).toList();
    boolean agrees = apposed.size() == 1 || phrase.isPlural();
    if (!apposed.isEmpty() && agrees && isAgentNoun(phrase)) {
      title(phrase, apposed, here);
      return Optional.of(reference(sentence, phrase.first(), word, word, apposed));
    }
    Optional<List<Who>> who =
        pairs
            .of(phrase, officeHolders.isOfficeAlone(phrase))
            .or(() -> officeHolders.of(phrase, here))
            .or(() -> pairs.servants(phrase))
            .or(
                () ->
                    Optional.of(peers.counterpart(phrase, here)).filter(found -> !found.isEmpty()))
            .or(() -> peers.ownLand(phrase, here).flatMap(this::government).map(List::of))
            .or(() -> titled(phrase))
            .or(
                () ->
                    isUnnamed(phrase, here)
                        ? Optional.of(bodies.described(phrase, belonging.countries(phrase, here)))
                        : Optional.empty());
    return who.map(each -> reference(sentence, phrase.first(), word, word, each));
  }

  /** What a description says of the one person beside it, for later. */
  private void title(NounPhrase phrase, List<Who> apposed, List<Reference> here) {
    if (apposed.size() == 1 && apposed.get(0).type() == EntityClass.PERSON) {
      memory
          .titles()
          .describe(
              apposed.get(0),
              phrase.headLemma(),
              officeHolders.office(phrase),
              peers.abroad(phrase, here));
      if (memory.words().is(phrase.headLemma(), Sort.PEER)) {
        Peers.possessor(phrase, here)
            .ifPresent(peer -> memory.titles().share(peer, apposed.get(0)));
      }
    }
  }

  /** "the envoy", where one envoy has been named. */
  private Optional<List<Who>> titled(NounPhrase phrase) {
    boolean one = !phrase.isPlural() && phrase.isBare() && phrase.hasWord("the");
    return one && nouns.isPerson(phrase.headLemma())
        ? recency.titled(phrase.headLemma())
        : Optional.empty();
  }

  private static Reference reference(
      AnalysedSentence sentence, int first, int last, int head, List<Who> who) {
    Reference.Kind kind =
        sentence.token(head).pos().startsWith("PRP")
            ? Reference.Kind.PRONOUN
            : Reference.Kind.DESCRIPTION;
    return new Reference(sentence.index(), first, last, head, who, Optional.empty(), kind);
  }

  /** A mission is no person and a leader no organization, however the commas stand. */
  private boolean mayBe(NounPhrase phrase, Who who) {
    Optional<PersonNouns.Kind> kind = nouns.kind(phrase.headLemma());
    boolean person =
        officeHolders.office(phrase).isPresent() || kind.equals(Optional.of(Kind.PERSON));
    boolean body =
        kind.equals(Optional.of(Kind.BODY))
            || kind.equals(Optional.of(Kind.GROUP)) && !phrase.isPlural();
    return who.type() == EntityClass.PERSON ? !body : !person || who.isA(EntityClass.GOVERNMENT);
  }

  /** "the president" alone is somebody in particular, and not to be made a nobody. */
  private boolean isUnnamed(NounPhrase phrase, List<Reference> here) {
    boolean particular = officeHolders.isBareOffice(phrase);
    return isAgentNoun(phrase) && !particular && !phrase.isPredicate() && !isRegion(phrase, here);
  }

  /** "Jonglei state" is a place, "a sovereign state" is somebody. */
  private static boolean isRegion(NounPhrase phrase, List<Reference> here) {
    return phrase.headLemma().equals("state")
        && here.stream()
            .anyMatch(each -> each.last() == phrase.head() - 1 && each.place().isPresent());
  }

  private boolean isAgentNoun(NounPhrase phrase) {
    String lemma = phrase.sentence().lemma(phrase.head());
    return nouns.kind(lemma).isPresent() || officeHolders.office(phrase).isPresent();
  }

  private Optional<Who> government(Key country) {
    return authority.governmentOf(country).map(cast::asWho);
  }
}
