package dev.readout.time;

import dev.readout.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the tense of the verb nearest to a time, for callers without a parse. */
public final class TenseReader {
  private static final Set<String> AHEAD_MODALS =
      Set.of("will", "shall", "'ll", "’ll", "wo", "may", "can", "should", "would", "must", "could");
  private static final Set<String> AHEAD_VERBS =
      Set.of("plan", "expect", "schedule", "set", "intend", "aim", "hope", "slate");
  private static final int VERB_GROUP = 4;

  private TenseReader() {}

  /** The verb before the time decides, else those after it. */
  public static Tense near(List<Token> sentence, TimeExpression time) {
    boolean deadline = time.bound() == Bound.UNTIL || time.bound() == Bound.BY;
    if (deadline && time.meaning() instanceof Meaning.Weekday) {
      return Tense.FUTURE;
    }
    int next = time.last() + 1;
    boolean subject = next < sentence.size() && sentence.get(next).pos().matches("VB[DZP]|MD");
    Tense after = subject ? at(sentence, next) : after(sentence, next);
    Tense before = before(sentence, time.first());
    boolean afterFirst = subject || opensClause(sentence, time.first());
    Tense first = afterFirst ? after : before;
    return first == Tense.UNKNOWN ? afterFirst ? before : after : first;
  }

  /** "... and on Tuesday the two agreed". */
  private static boolean opensClause(List<Token> sentence, int first) {
    int at = first > 0 && sentence.get(first - 1).pos().equals("IN") ? first - 2 : first - 1;
    return at >= 0 && sentence.get(at).pos().equals("CC");
  }

  private static Tense before(List<Token> sentence, int first) {
    return IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(i -> at(sentence, i))
        .filter(tense -> tense != Tense.UNKNOWN)
        .findFirst()
        .orElse(Tense.UNKNOWN);
  }

  /** "On Sunday the states that use the euro met": any other tense wins over the present. */
  private static Tense after(List<Token> sentence, int from) {
    List<Tense> tenses =
        IntStream.range(from, sentence.size())
            .mapToObj(i -> at(sentence, i))
            .filter(tense -> tense != Tense.UNKNOWN)
            .toList();
    Tense first = tenses.isEmpty() ? Tense.UNKNOWN : tenses.get(0);
    return tenses.stream().filter(tense -> tense != Tense.PRESENT).findFirst().orElse(first);
  }

  private static Tense at(List<Token> sentence, int index) {
    Token token = sentence.get(index);
    return switch (token.pos()) {
      case "MD" -> modal(token);
      case "VB" -> infinitive(sentence, index) ? Tense.FUTURE : Tense.UNKNOWN;
      case "VBD" -> Tense.PAST;
      case "VBN" -> participle(sentence, index);
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "JJ" -> token.lemma().equals("due") ? Tense.FUTURE : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  private static Tense modal(Token token) {
    return AHEAD_MODALS.contains(token.word().toLowerCase(Locale.ROOT))
        ? Tense.FUTURE
        : Tense.UNKNOWN;
  }

  /** "to meet" lies ahead of "plans" and "is". */
  private static boolean infinitive(List<Token> sentence, int index) {
    return index > 0 && sentence.get(index - 1).pos().equals("TO");
  }

  /** "will be held" and "to be held" lie ahead, "was held" and "held" do not. */
  private static Tense participle(List<Token> sentence, int index) {
    if (AHEAD_VERBS.contains(sentence.get(index).lemma())) {
      return Tense.FUTURE;
    }
    if (sentence.get(index).lemma().equals("be")) {
      return Tense.UNKNOWN;
    }
    return IntStream.range(Math.max(0, index - VERB_GROUP), index)
        .mapToObj(i -> at(sentence, i))
        .filter(tense -> tense == Tense.FUTURE)
        .findFirst()
        .orElse(Tense.PAST);
  }
}
