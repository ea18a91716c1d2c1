package dev.readout.extract;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.text.Span;

/**
 * Why a word was read as it was, for whoever asks.
 *
 * @param word the span of the word that tells an event, or might have
 */
public record Note(int sentence, Span word, Kind kind, String why) {
  /** What is explained. */
  public enum Kind {
    /** How certain the event is: {@code "will"}. */
    CERTAINTY,
    /** Who says so: {@code "said"}. */
    SOURCE,
    /** A word that tells events elsewhere, and none here. */
    LEFT_OUT
  }

  static Note of(Occurrence occurrence, Kind kind, String why) {
    AnalysedSentence sentence = occurrence.passage().sentence();
    int head = occurrence.head();
    return new Note(sentence.index(), sentence.span(head, head), kind, why);
  }

  static Note leftOut(Occurrence occurrence, String why) {
    return of(occurrence, Kind.LEFT_OUT, why + ", by the rule " + occurrence.entry().rule());
  }
}
