package dev.readout.extract;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the words between quotation marks. */
final class Quotes {
  private static final Set<String> OPEN = Set.of("``", "“", "\"", "„", "«");
  private static final Set<String> CLOSE = Set.of("''", "”", "\"", "“", "»");

  /** Shorter ones are names of things and scare quotes. */
  private static final int SHORTEST = 2;

  private Quotes() {}

  /** The tokens inside a quotation; both ends included. */
  record Quote(int first, int last) {
    /** The words as they stand, with the blanks between them. */
    String in(AnalysedSentence sentence) {
      StringBuilder words = new StringBuilder();
      for (int i = first; i <= last; i++) {
        if (i > first && sentence.token(i - 1).span().end() < sentence.token(i).span().begin()) {
          words.append(' ');
        }
        words.append(sentence.token(i).word());
      }
      return words.toString();
    }
  }

  /**
   * The first quotation of a sentence that is not a single word; one left open ends with the
   * sentence.
   */
  static Optional<Quote> in(AnalysedSentence sentence) {
    for (Token token : sentence.tokens()) {
      if (OPEN.contains(token.word())) {
        int last = close(sentence, token.index() + 1);
        if (last - token.index() >= SHORTEST) {
          return Optional.of(new Quote(token.index() + 1, last));
        }
      }
    }
    return Optional.empty();
  }

  private static int close(AnalysedSentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (CLOSE.contains(sentence.token(i).word())) {
        return i - 1;
      }
    }
    return sentence.size() - 1;
  }
}
