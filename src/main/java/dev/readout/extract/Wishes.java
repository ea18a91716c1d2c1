package dev.readout.extract;

import dev.readout.text.WordTable;
import java.util.Set;

/** Tells what somebody wants another to do from what he does himself. */
final class Wishes {
  private static final Set<String> ASKING = WordTable.set("asking-another");
  private static final Set<String> HOPING = WordTable.set("hoping");

  private Wishes() {}

  /** True for a clause that its governor only wishes of another. */
  static boolean wish(Passage passage, int verb, int governor) {
    return isAsked(passage, verb, governor) || isHoped(passage, verb, governor);
  }

  /** "wants Brandt to leave", "told them to leave": nobody has left yet. */
  private static boolean isAsked(Passage passage, int verb, int governor) {
    return passage.tree().is(verb, "xcomp", "ccomp")
        && ASKING.contains(passage.lemma(governor))
        && passage.tree().children(verb, "mark").stream()
            .anyMatch(mark -> passage.lemma(mark).equals("to"))
        && (passage.tree().has(governor, "obj", "iobj") || passage.tree().has(verb, "nsubj"));
  }

  /**
   * "hoped that Chad would be punished", "proposed that they meet": a wish, and not the wisher's to
   * fulfil.
   */
  private static boolean isHoped(Passage passage, int verb, int governor) {
    return passage.tree().is(verb, "ccomp", "dep")
        && HOPING.contains(passage.lemma(governor))
        && passage.tree().children(verb, "nsubj").stream()
            .noneMatch(subject -> passage.sentence().token(subject).pos().startsWith("PRP"));
  }
}
