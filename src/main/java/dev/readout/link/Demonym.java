package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Turkish", "North Korean", "Papua New Guinean": the words by which something is of a country.
 *
 * @param last the place of its last word, included
 */
record Demonym(int first, int last, Known country) {
  private static final int LONGEST = 3;

  /** The demonym that a word ends, the longest: a "North Korean" is no Korean of another state. */
  static Optional<Demonym> endingAt(Authority authority, AnalysedSentence sentence, int last) {
    return IntStream.rangeClosed(Math.max(0, last - LONGEST + 1), last)
        .boxed()
        .flatMap(
            first ->
                authority.countryOfAdjective(sentence.words(first, last)).stream()
                    .map(country -> new Demonym(first, last, country)))
        .findFirst();
  }
}
