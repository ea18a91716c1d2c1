package dev.readout.time;

/** The tense around a time expression; it decides which Wednesday "on Wednesday" is. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
