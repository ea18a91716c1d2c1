package dev.readout.extract;

import dev.readout.analyse.AnalysedSentence;
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
    boolean covers(int token) {
      return first <= token && token <= last;
    }

    /** The words as they stand, with the blanks between them. */
    String in(AnalysedSentence sentence) {
      return sentence.words(first, last);
    }
  }

  /**
   * The first quotation of a sentence that is not a single word; one left open ends with the
   * sentence.
   */
  static Optional<Quote> in(AnalysedSentence sentence) {
    int at = 0;
    while (at < sentence.size()) {
      if (OPEN.contains(sentence.token(at).word())) {
        int last = close(sentence, at + 1);
        if (last - at >= SHORTEST) {
          return Optional.of(new Quote(at + 1, last));
        }
        at = last + 1; // the closing mark may look like an opening one
      }
      at++;
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
