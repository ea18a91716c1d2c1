package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Lexicon.Effect;
import dev.readout.text.WordTable;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Facts that stand alone, whatever the verb above says of what it tells; and what is a rumour. */
final class OwnFacts {
  private static final Set<String> UNDOING = WordTable.set("undoing");
  private static final Set<String> RANKS = WordTable.set("rank");
  private static final Set<String> TIMES = WordTable.set("at-that-time");
  private static final Set<String> RUMOUR = WordTable.set("rumoured");

  private OwnFacts() {}

  /**
   * True for a finite clause that tells a fact, whatever the verb above says of what it does tell:
   * "promised to drop a complaint that it lodged", "a deal since Iran attacked", "held talks, but",
   * "refused to free men captured in May".
   *
   * @param explained whether the noun is explained by such a clause: "reports that Iran attacked"
   */
  static boolean standsAlone(Passage passage, int verb, Predicate<String> explained) {
    Tree tree = passage.tree();
    int governor = tree.governor(verb);
    boolean past = passage.sentence().token(verb).pos().equals("VBD");
    if (governor == Tree.ROOT) {
      return false;
    }
    boolean noun = passage.sentence().token(governor).isNoun();
    boolean gap = !tree.has(verb, "obj") && tree.has(verb, "nsubj", "aux:pass");
    boolean relative =
        noun && past && gap && tree.is(verb, "ccomp") && !explained.test(passage.lemma(governor));
    boolean timed =
        noun
            && past
            && tree.is(verb, "acl", "advcl")
            && tree.children(verb, "mark").stream()
                .anyMatch(mark -> TIMES.contains(passage.lemma(mark)));
    boolean suffered =
        passage.sentence().token(verb).pos().equals("VBN")
            && tree.is(verb, "acl")
            && (passage.reference(governor).isPresent() || isUndone(passage, governor));
    return relative || timed || suffered || isContrasted(passage, verb, governor);
  }

  /** "sanctions imposed by Chad would be lifted": what is lifted is there. */
  private static boolean isUndone(Passage passage, int noun) {
    int verb = passage.tree().governor(noun);
    return verb != Tree.ROOT
        && passage.tree().is(noun, "obj", "nsubj:pass")
        && UNDOING.contains(passage.lemma(verb));
  }

  /** "held talks, but the deal was never signed", where the parser hangs the first on the last. */
  private static boolean isContrasted(Passage passage, int verb, int governor) {
    return passage.tree().is(verb, "dep")
        && passage.tree().has(verb, "nsubj")
        && IntStream.range(verb + 2, governor)
            .anyMatch(
                at ->
                    passage.lemma(at).equals("but")
                        && passage.sentence().token(at - 1).word().equals(","));
  }

  /** "was not opposed to it, but accused": what comes after "but" is not denied with it. */
  static boolean isContrast(Passage passage, int verb) {
    Tree tree = passage.tree();
    return IntStream.range(tree.governor(verb) + 1, verb)
        .anyMatch(
            at ->
                passage.lemma(at).equals("but")
                    && tree.is(at, "cc")
                    && (tree.governor(at) == verb || tree.governor(at) == tree.governor(verb)));
  }

  /** "was the first to phone": who is the first has done it. */
  static boolean isRank(Passage passage, int word) {
    return RANKS.contains(passage.lemma(word)) && passage.tree().has(word, "cop");
  }

  /** What "looked forward to" and "is said to" make of the clause they govern. */
  static Optional<Effect> idiom(Passage passage, int verb, boolean infinitive) {
    if (isAwaited(passage, verb)) {
      return Optional.of(Effect.PLANNED);
    }
    if (infinitive && isSpoken(passage, verb)) {
      return Optional.of(Effect.FACT);
    }
    return infinitive && isRumoured(passage, verb) ? Optional.of(Effect.UNNAMED) : Optional.empty();
  }

  /** "looked forward to meeting". */
  private static boolean isAwaited(Passage passage, int verb) {
    return passage.lemma(verb).equals("look")
        && passage.tree().children(verb, "advmod", "compound:prt").stream()
            .anyMatch(adverb -> passage.lemma(adverb).equals("forward"));
  }

  /** "would like to thank": it is done by saying so. */
  private static boolean isSpoken(Passage passage, int verb) {
    return passage.lemma(verb).equals("like")
        && passage.tree().children(verb, "xcomp").stream()
            .anyMatch(act -> SPOKEN.contains(passage.lemma(act)));
  }

  private static final Set<String> SPOKEN = WordTable.set("done-by-saying");

  /** "is said to have": nobody says who says so. */
  private static boolean isRumoured(Passage passage, int verb) {
    return RUMOUR.contains(passage.lemma(verb)) && passage.tree().has(verb, "aux:pass");
  }
}
