package dev.readout.link;

import dev.readout.analyse.Tree;
import dev.readout.link.DescriptionWords.Sort;
import dev.readout.text.Token;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whom "the two leaders", "both sides" and "the two countries" mean. */
final class Pairs {
  private static final Set<String> SAYING = WordTable.set("saying");
  private static final Set<String> SERVANTS = WordTable.set("servant");

  private final Memory memory;
  private final Function<Key, Optional<Who>> government;

  /**
   * @param government of a country
   */
  Pairs(Memory memory, Function<Key, Optional<Who>> government) {
    this.memory = memory;
    this.government = government;
  }

  /**
   * The two that a phrase means.
   *
   * @param office whether the phrase as a whole is an office: "the two foreign ministers"
   */
  Optional<List<Who>> of(NounPhrase phrase, boolean office) {
    boolean bare = office || phrase.premodifiers().stream().allMatch(Pairs::isPlainDeterminer);
    if (!phrase.isPlural()
        || !phrase.hasWord("two", "both", "the")
        || !bare
        || phrase.sentence().tree().has(phrase.head(), "nmod", "nmod:poss")) {
      return Optional.empty();
    }
    String lemma = phrase.headLemma();
    if (!phrase.hasWord("both", "the", "these", "those")) {
      return Optional.empty();
    }
    boolean two = phrase.hasWord("two", "both");
    if (!two && phrase.sentence().tree().has(phrase.head(), "acl")) {
      return Optional.empty();
    }
    if (memory.words().is(lemma, Sort.LEADER)) {
      Optional<List<Who>> titled = memory.recency().twoTitled(lemma);
      return titled.isPresent() ? titled : memory.recency().pairWho(ways(lemma));
    }
    if (two && memory.words().is(lemma, Sort.SIDE)) {
      return sides(phrase);
    }
    return two && memory.words().is(lemma, Sort.LAND) ? lands(phrase) : Optional.empty();
  }

  /** Ministers and envoys are no leaders of states; else whoever bears the title comes first. */
  private List<Predicate<Who>> ways(String lemma) {
    Titles titles = memory.titles();
    return lemma.equals("leader")
        ? List.of(titles::leads, who -> !titles.serves(who))
        : List.of(who -> titles.bears(who, lemma), who -> true);
  }

  /**
   * "officials of the two countries", "both countries' ministers": the two states act, but what
   * officials only say no state has said.
   */
  Optional<List<Who>> servants(NounPhrase phrase) {
    int verb = phrase.sentence().tree().governor(phrase.head());
    boolean says = verb != Tree.ROOT && SAYING.contains(phrase.sentence().lemma(verb));
    if (says || !phrase.isPlural() || !SERVANTS.contains(phrase.headLemma())) {
      return Optional.empty();
    }
    return phrase.sentence().tree().children(phrase.head(), "nmod", "nmod:poss").stream()
        .map(word -> new NounPhrase(phrase.sentence(), word))
        .filter(land -> memory.words().is(land.headLemma(), Sort.LAND) && isBoth(land))
        .flatMap(land -> lands(land).stream())
        .findFirst();
  }

  private static boolean isBoth(NounPhrase land) {
    return land.isPlural() && land.hasWord("two", "both");
  }

  /** The two states or people just named together, else the states the article is about. */
  private Optional<List<Who>> sides(NounPhrase phrase) {
    Recency recency = memory.recency();
    return recency
        .pairNearby(EntityClass.GOVERNMENT, EntityClass.PERSON)
        .filter(this::areApart)
        .or(() -> recency.pairNearby(EntityClass.ORGANIZATION))
        .or(() -> recency.twoLands(isSubject(phrase)))
        .or(() -> recency.pair(EntityClass.GOVERNMENT, EntityClass.PERSON).filter(this::areApart));
  }

  private Optional<List<Who>> lands(NounPhrase phrase) {
    Recency recency = memory.recency();
    return recency
        .twoLands(isSubject(phrase))
        .or(() -> recency.pair(EntityClass.GOVERNMENT, EntityClass.PERSON).flatMap(this::states));
  }

  private static boolean isSubject(NounPhrase phrase) {
    return phrase.sentence().tree().is(phrase.head(), "nsubj", "nsubj:pass");
  }

  /** A prime minister and his spokesman are no two sides. */
  private boolean areApart(List<Who> pair) {
    List<Optional<Key>> countries =
        pair.stream().map(who -> memory.titles().country(who)).distinct().toList();
    boolean unknown = countries.stream().allMatch(Optional::isEmpty);
    return unknown || countries.size() == 2 && countries.stream().allMatch(Optional::isPresent);
  }

  /** A state stays, for a person comes the government of the country served. */
  private Optional<List<Who>> states(List<Who> pair) {
    List<Who> states =
        pair.stream()
            .flatMap(
                who ->
                    who.isA(EntityClass.GOVERNMENT)
                        ? Optional.of(who).stream()
                        : memory.titles().country(who).flatMap(government).stream())
            .distinct()
            .toList();
    return states.size() == 2 ? Optional.of(states) : Optional.empty();
  }

  private static boolean isPlainDeterminer(Token token) {
    return token.pos().equals("DT") || token.pos().equals("CD") || token.pos().equals("PDT");
  }
}
