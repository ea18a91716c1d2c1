package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Tree;
import dev.readout.know.Authority;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says of which countries those are whom a noun phrase describes. */
final class Belonging {
  private static final Set<String> OWNING = Set.of("of", "from");
  private static final Set<String> HOLDING = Set.of("in", "inside");

  private final Authority authority;

  Belonging(Authority authority) {
    this.authority = authority;
  }

  /** The countries told by adjectives, possessors and "of" phrases, in reading order. */
  List<Key> countries(NounPhrase phrase, List<Reference> here) {
    Set<Key> found = new LinkedHashSet<>();
    AnalysedSentence sentence = phrase.sentence();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (isOnlyTied(sentence, i) || isOnlyTied(sentence, i - 1)) {
        continue;
      }
      int at = i;
      Demonym.endingAt(authority, sentence, i).map(of -> of.country().key()).ifPresent(found::add);
      here.stream()
          .filter(each -> each.covers(at) && each.kind() != Reference.Kind.PRONOUN)
          .forEach(each -> country(each).ifPresent(found::add));
    }
    attached(phrase, OWNING, here).forEach(found::add);
    if (found.isEmpty()) {
      owner(phrase, here).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      attached(phrase, HOLDING, here).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static final Set<String> BELONGING = WordTable.set("belonging");

  /** "Iran-backed rebels" need not be of Iran, as "Iran-based rebels" are. */
  private static boolean isOnlyTied(AnalysedSentence sentence, int word) {
    int participle = word + 2;
    return word >= 0
        && participle < sentence.size()
        && sentence.token(word + 1).word().equals("-")
        && sentence.token(participle).pos().matches("VB[NDG]")
        && !BELONGING.contains(sentence.token(participle).word());
  }

  /** "his counterpart": of his country, unless another is named, as in "his Polish counterpart". */
  private static Optional<Key> owner(NounPhrase phrase, List<Reference> here) {
    return here.stream()
        .filter(each -> each.kind() == Reference.Kind.PRONOUN)
        .filter(each -> phrase.first() <= each.first() && each.last() < phrase.head())
        .flatMap(each -> country(each).stream())
        .findFirst();
  }

  /** The countries of the names that hang on a phrase by one of these prepositions. */
  private static Stream<Key> attached(
      NounPhrase phrase, Set<String> prepositions, List<Reference> here) {
    Tree tree = phrase.sentence().tree();
    Set<Integer> heads = new LinkedHashSet<>();
    for (int child : tree.children(phrase.head(), "nmod")) {
      if (tree.children(child, "case").stream()
          .anyMatch(marker -> prepositions.contains(phrase.sentence().lemma(marker)))) {
        heads.add(child);
        heads.addAll(tree.children(child, "conj"));
        // "prisoners in an Indian jail"
        heads.addAll(tree.children(child, "amod", "compound", "nmod:poss"));
      }
    }
    return here.stream()
        .filter(each -> heads.contains(each.head()))
        .flatMap(each -> country(each).stream());
  }

  /** The country that a name or description means or belongs to. */
  static Optional<Key> country(Reference reference) {
    if (reference.who().size() != 1) {
      return Optional.empty();
    }
    Who who = reference.who().get(0);
    return who.type() == EntityClass.COUNTRY ? Optional.of(who.key()) : who.country();
  }
}
