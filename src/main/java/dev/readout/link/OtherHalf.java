package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Tree;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.vocab.EntityClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "North Korea called on the South": the state that shares its name with one beside it. */
final class OtherHalf {
  private static final Map<String, String> OPPOSITE = Map.of("South", "North", "North", "South");

  private OtherHalf() {}

  /** The country that "the South" or "the North" stands for in a sentence that names the other. */
  static Optional<Known> named(
      Authority authority, AnalysedSentence sentence, int word, List<Reference> here) {
    String half = sentence.token(word).word();
    if (!OPPOSITE.containsKey(half) || !standsAlone(sentence, word)) {
      return Optional.empty();
    }
    String beginning = OPPOSITE.get(half) + " ";
    return here.stream()
        .flatMap(reference -> reference.place().stream())
        .filter(place -> place.isA(EntityClass.COUNTRY) && place.label().startsWith(beginning))
        .flatMap(
            place ->
                authority.named(half + " " + place.label().substring(beginning.length())).stream())
        .filter(known -> known.type() == EntityClass.COUNTRY)
        .findFirst();
  }

  private static boolean standsAlone(AnalysedSentence sentence, int word) {
    Tree tree = sentence.tree();
    return tree.children(word, "det").stream()
            .anyMatch(det -> sentence.lemma(det).equalsIgnoreCase("the"))
        && !tree.has(word, "nmod", "amod", "compound")
        && !tree.is(word, "compound");
  }
}
