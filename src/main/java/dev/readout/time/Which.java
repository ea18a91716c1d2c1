package dev.readout.time;

/** Which of the things that come round again is meant: "last May", "this May", "next May". */
enum Which {
  LAST,
  THIS,
  NEXT,
  /** Nothing is said; the tense decides. */
  OPEN
}
