package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Syntax;
import dev.readout.analyse.Tree;
import java.util.List;
import java.util.Set;

/** Tells a state that acts from the place of the same name: "Oslo said" and "in Oslo". */
public final class Readings {
  private Readings() {}

  private static final Set<String> ACTING =
      Set.of("by", "with", "against", "between", "on", "according to");

  /** Whom or what the words of a reference mean where they stand. */
  public static List<Who> of(AnalysedSentence sentence, Reference reference) {
    return reference.place().isEmpty() || isActor(sentence, reference)
        ? reference.who()
        : List.of(reference.place().get());
  }

  /** True when the words act or are acted upon, and so mean a government rather than a place. */
  static boolean isActor(AnalysedSentence sentence, Reference reference) {
    Tree tree = sentence.tree();
    if (!tree.isParsed()) {
      return false;
    }
    int head = reference.head();
    while (tree.is(head, "conj")) {
      head = tree.governor(head);
    }
    if (tree.is(head, "nsubj", "obj", "iobj", "nmod:poss")) {
      return true;
    }
    return ACTING.contains(new Syntax(sentence).preposition(head)) && tree.is(head, "obl", "nmod");
  }
}
