package dev.readout.analyse;

import dev.readout.text.Token;
import dev.readout.text.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "after meeting Kowal", "accused of killing civilians": the parser takes "meeting" for an
 * adjective of a name or noun; a name has none and an accusation is of a deed, so it is a verb with
 * the name or noun as its object.
 */
final class Gerund {
  private static final Set<String> BEFORE_A_GERUND =
      Set.of(
          "after", "before", "since", "without", "upon", "by", "for", "of", "from", "with", "to");

  /** Words whose "of", "for" or "from" takes a gerund sooner than a participle and a noun. */
  private static final Set<String> TAKING_GERUNDS = WordTable.set("taking-gerund");

  /** Participles that are adjectives before a noun, whatever stands before them. */
  private static final Set<String> ADJECTIVES = WordTable.set("participle-adjective");

  private static final int FARTHEST = 6;

  private Gerund() {}

  /** Hangs such verbs and their names as what they are. */
  static void mend(List<Token> tokens, int[] governors, String[] relations) {
    opening(tokens, governors, relations);
    for (int verb = 1; verb < tokens.size(); verb++) {
      shortOf(tokens, governors, relations, verb);
      takenForNoun(tokens, governors, relations, verb);
      int name = whole(governors, relations, governors[verb]);
      int marker = marker(tokens, verb);
      if (isTakenForAdjective(tokens, relations, verb)
          && name > verb
          && governors[marker] == name
          && (tokens.get(name).isProperNoun()
              || isOfADeed(tokens, deed(tokens, governors, relations, name)))) {
        governors[verb] = above(tokens, governors, deed(tokens, governors, relations, name));
        relations[verb] = "advcl";
        governors[marker] = verb;
        relations[marker] = "mark";
        governors[name] = verb;
        relations[name] = "obj";
      }
    }
  }

  /** The name that a word is part of. */
  private static int whole(int[] governors, String[] relations, int word) {
    int at = word;
    while (at >= 0 && relations[at].equals("compound")) {
      at = governors[at];
    }
    return at;
  }

  /**
   * "Citing officials, the paper said": of two subjects the first is what the opening verb takes.
   */
  private static void opening(List<Token> tokens, int[] governors, String[] relations) {
    int noun = governors[0];
    int verb = noun == Tree.ROOT ? Tree.ROOT : governors[noun];
    boolean misread =
        verb != Tree.ROOT
            && tokens.get(0).pos().equals("VBG")
            && relations[0].equals("amod")
            && relations[noun].equals("nsubj")
            && IntStream.range(noun + 2, verb)
                .anyMatch(word -> governors[word] == verb && relations[word].equals("nsubj"));
    if (misread) {
      governors[0] = verb;
      relations[0] = "advcl";
      governors[noun] = 0;
      relations[noun] = "obj";
    }
  }

  /** The preposition before a gerund, over an adverb: "of deliberately firing". */
  private static int marker(List<Token> tokens, int verb) {
    return verb > 1 && tokens.get(verb - 1).pos().equals("RB") ? verb - 2 : verb - 1;
  }

  /** "accused Chad of deliberately firing on ships": firing is what Chad did, not a thing. */
  private static void takenForNoun(
      List<Token> tokens, int[] governors, String[] relations, int verb) {
    int marker = marker(tokens, verb);
    boolean noun =
        tokens.get(verb).pos().equals("VBG")
            && relations[verb].matches("obl|nmod")
            && governors[marker] == verb
            && relations[marker].equals("case")
            && BEFORE_A_GERUND.contains(tokens.get(marker).lemma())
            && isOfADeed(tokens, governors[verb]);
    if (noun) {
      relations[verb] = "advcl";
      relations[marker] = "mark";
      for (int after = verb + 1; after < tokens.size(); after++) {
        if (governors[after] == verb && relations[after].equals("nmod")) {
          relations[after] = "obl";
        }
      }
    }
  }

  /** "stopped short of asking": what is not done hangs on the verb before "short". */
  private static void shortOf(List<Token> tokens, int[] governors, String[] relations, int verb) {
    boolean follows =
        verb > 2
            && tokens.get(verb).pos().equals("VBG")
            && tokens.get(verb - 1).lemma().equals("of")
            && tokens.get(verb - 2).lemma().equals("short")
            && tokens.get(verb - 3).isVerb();
    if (follows) {
      governors[verb - 2] = verb - 3;
      relations[verb - 2] = "advmod";
      governors[verb - 1] = verb;
      relations[verb - 1] = "mark";
      governors[verb] = verb - 3;
      relations[verb] = "advcl";
      for (int after = verb + 1; after < tokens.size(); after++) {
        boolean object = governors[after] == verb - 2;
        if (object || governors[after] == verb - 3 && relations[after].startsWith("obl")) {
          governors[after] = verb;
          relations[after] = object ? "obj" : relations[after];
        }
      }
    }
  }

  /** "hours after meeting Kowal, she left": it is to the leaving, not to the hours. */
  private static int above(List<Token> tokens, int[] governors, int word) {
    boolean time = word >= 0 && Detour.MOMENTS.contains(tokens.get(word).lemma());
    return time && governors[word] >= 0 ? governors[word] : word;
  }

  private static boolean isTakenForAdjective(List<Token> tokens, String[] relations, int verb) {
    return tokens.get(verb).pos().equals("VBG")
        && relations[verb].equals("amod")
        && !ADJECTIVES.contains(tokens.get(verb).word().toLowerCase(Locale.ROOT))
        && BEFORE_A_GERUND.contains(tokens.get(marker(tokens, verb)).lemma());
  }

  /** "accused of spying on the navy and of bribing two men": both are accused of. */
  private static int deed(List<Token> tokens, int[] governors, String[] relations, int name) {
    int at = governors[name];
    boolean another = relations[name].equals("conj");
    for (int steps = 0; another && at != Tree.ROOT && steps < FARTHEST; steps++) {
      if (isOfADeed(tokens, at)) {
        return at;
      }
      at = governors[at];
    }
    return governors[name];
  }

  private static boolean isOfADeed(List<Token> tokens, int governor) {
    return governor != Tree.ROOT && TAKING_GERUNDS.contains(tokens.get(governor).lemma());
  }
}
