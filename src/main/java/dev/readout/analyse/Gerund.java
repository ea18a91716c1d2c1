package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.List;
import java.util.Set;

/**
 * "after meeting Kowal": the parser takes "meeting" for an adjective of a name; a name has none, so
 * it is a verb with the name as its object.
 */
final class Gerund {
  private static final Set<String> BEFORE_A_GERUND =
      Set.of("after", "before", "since", "without", "upon", "by", "for", "of", "from");

  private Gerund() {}

  /** Hangs such verbs and their names as what they are. */
  static void mend(List<Token> tokens, int[] governors, String[] relations) {
    for (int verb = 1; verb < tokens.size(); verb++) {
      int name = governors[verb];
      if (isTakenForAdjective(tokens, relations, verb)
          && name > verb
          && governors[verb - 1] == name
          && tokens.get(name).isProperNoun()) {
        governors[verb] = governors[name];
        relations[verb] = "advcl";
        governors[verb - 1] = verb;
        relations[verb - 1] = "mark";
        governors[name] = verb;
        relations[name] = "obj";
      }
    }
  }

  private static boolean isTakenForAdjective(List<Token> tokens, String[] relations, int verb) {
    return tokens.get(verb).pos().equals("VBG")
        && relations[verb].equals("amod")
        && BEFORE_A_GERUND.contains(tokens.get(verb - 1).lemma());
  }
}
