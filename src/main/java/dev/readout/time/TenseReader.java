package dev.readout.time;

import dev.readout.text.Token;
import java.util.List;
import java.util.Set;

/** Reads the tense of the verb nearest to a time, for callers without a parse. */
public final class TenseReader {
  private static final Set<String> AHEAD_MODALS =
      Set.of("will", "shall", "'ll", "wo", "may", "can");
  private static final Set<String> AHEAD_VERBS =
      Set.of("plan", "expect", "schedule", "set", "due", "intend", "aim", "hope", "slate");

  private TenseReader() {}

  /** The verb before the time decides, else the one after it. */
  public static Tense near(List<Token> sentence, TimeExpression time) {
    for (int i = time.first() - 1; i >= 0; i--) {
      Tense tense = at(sentence, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = time.last() + 1; i < sentence.size(); i++) {
      Tense tense = at(sentence, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense at(List<Token> sentence, int index) {
    Token token = sentence.get(index);
    String lemma = token.lemma();
    return switch (token.pos()) {
      case "MD" ->
          AHEAD_MODALS.contains(token.word().toLowerCase(java.util.Locale.ROOT))
              ? Tense.FUTURE
              : Tense.UNKNOWN;
      case "VB" -> bare(sentence, index);
      case "VBD" -> Tense.PAST;
      case "VBN" -> AHEAD_VERBS.contains(lemma) ? Tense.FUTURE : participle(sentence, index);
      case "VBZ", "VBP" -> Tense.PRESENT;
      default ->
          AHEAD_VERBS.contains(lemma) && token.pos().equals("JJ") ? Tense.FUTURE : Tense.UNKNOWN;
    };
  }

  /** "to meet" lies ahead of "plans" and "is". */
  private static Tense bare(List<Token> sentence, int index) {
    boolean infinitive = index > 0 && sentence.get(index - 1).pos().equals("TO");
    return infinitive ? Tense.FUTURE : Tense.UNKNOWN;
  }

  private static Tense participle(List<Token> sentence, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      if (sentence.get(i).pos().equals("MD")) {
        return at(sentence, i);
      }
    }
    return Tense.PAST;
  }
}
