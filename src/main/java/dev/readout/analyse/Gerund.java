package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "after meeting Kowal", "accused of killing civilians": the parser takes "meeting" for an
 * adjective of a name or noun; a name has none and an accusation is of a deed, so it is a verb with
 * the name or noun as its object.
 */
final class Gerund {
  private static final Set<String> BEFORE_A_GERUND =
      Set.of("after", "before", "since", "without", "upon", "by", "for", "of", "from", "with");

  /** Words whose "of", "for" or "from" takes a gerund sooner than a participle and a noun. */
  private static final Set<String> TAKING_GERUNDS =
      Set.of(
          "accuse",
          "suspect",
          "convict",
          "charge",
          "blame",
          "condemn",
          "criticize",
          "criticise",
          "praise",
          "thank",
          "stop",
          "prevent",
          "keep",
          "ban",
          "bar",
          "refrain",
          "arrest",
          "detain",
          "sentence",
          "fine",
          "punish",
          "denounce",
          "acquit",
          "clear",
          "indict",
          "jail",
          "imprison",
          "try",
          "prohibit",
          "discourage",
          "deter",
          "guilty",
          "capable",
          "accusation",
          "allegation",
          "suspicion",
          "apologize",
          "apologise",
          "sanction",
          "prosecute",
          "fault",
          "chide");

  /** Participles that are adjectives before a noun, whatever stands before them. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "neighboring",
          "neighbouring",
          "leading",
          "existing",
          "remaining",
          "surrounding",
          "ruling",
          "opposing",
          "warring",
          "competing",
          "growing",
          "rising",
          "ongoing",
          "missing",
          "working",
          "visiting",
          "standing",
          "developing",
          "emerging",
          "conflicting");

  private Gerund() {}

  /** Hangs such verbs and their names as what they are. */
  static void mend(List<Token> tokens, int[] governors, String[] relations) {
    for (int verb = 1; verb < tokens.size(); verb++) {
      int name = governors[verb];
      if (isTakenForAdjective(tokens, relations, verb)
          && name > verb
          && governors[verb - 1] == name
          && (tokens.get(name).isProperNoun() || isOfADeed(tokens, governors[name]))) {
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
        && !ADJECTIVES.contains(tokens.get(verb).word().toLowerCase(Locale.ROOT))
        && BEFORE_A_GERUND.contains(tokens.get(verb - 1).lemma());
  }

  private static boolean isOfADeed(List<Token> tokens, int governor) {
    return governor != Tree.ROOT && TAKING_GERUNDS.contains(tokens.get(governor).lemma());
  }
}
