package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.text.WordTable;
import java.util.Optional;
import java.util.Set;

/** Which verb carries the event of a noun, and what it makes of it: "held talks", "urged talks". */
final class Carriers {
  private static final Set<String> NAMING = WordTable.set("naming");

  private final Lexicon lexicon;

  Carriers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The verb that carries a noun's event, else the noun itself. */
  int of(Passage passage, int noun) {
    Tree tree = passage.tree();
    int first = passage.outer(noun);
    while (tree.is(first, "conj") && passage.sentence().token(tree.governor(first)).isNoun()) {
      first = tree.governor(first);
    }
    int governor = tree.governor(first);
    if (governor == Tree.ROOT || !passage.sentence().token(governor).isVerb()) {
      return noun;
    }
    boolean argument =
        tree.is(first, "obj", "nsubj")
            || tree.is(first, "obl")
                && lexicon.support(verbWithPreposition(passage, governor, first)).isPresent();
    return argument && support(passage, governor, first).isPresent() ? governor : noun;
  }

  /** "talks, which will begin in May": the carrier in a noun's relative clause. */
  Optional<Integer> relative(Passage passage, int noun) {
    Tree tree = passage.tree();
    return tree.children(noun, "acl:relcl").stream()
        .filter(verb -> isOfRelativePronoun(passage, verb))
        .filter(verb -> support(passage, verb, noun).isPresent())
        .findFirst();
  }

  private static boolean isOfRelativePronoun(Passage passage, int verb) {
    return passage.tree().children(verb, "nsubj").stream()
        .anyMatch(subject -> passage.sentence().token(subject).pos().startsWith("W"));
  }

  /** "called the deal a mistake": it was made before. */
  private static boolean isNaming(Passage passage, String verb, int noun) {
    return NAMING.contains(verb) && passage.isDefinite(noun);
  }

  /** What a verb makes of the event noun it governs. */
  Optional<Lexicon.Support> support(Passage passage, int verb, int noun) {
    String lemma = passage.lemma(verb);
    for (int particle : passage.tree().children(verb, "compound:prt", "advmod")) {
      Optional<Lexicon.Support> found = lexicon.support(lemma + " " + passage.lemma(particle));
      if (found.isPresent()) {
        return found;
      }
    }
    return lexicon
        .support(verbWithPreposition(passage, verb, noun))
        .or(() -> isNaming(passage, lemma, noun) ? Optional.empty() : lexicon.support(lemma));
  }

  private static String verbWithPreposition(Passage passage, int verb, int noun) {
    return passage.lemma(verb) + " " + passage.syntax().preposition(noun);
  }
}
