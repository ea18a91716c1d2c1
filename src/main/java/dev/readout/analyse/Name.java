package dev.readout.analyse;

/** A run of tokens that the engine takes for a name, {@code last} included. */
public record Name(Kind kind, int first, int last) {
  /** What sort of thing the name is thought to be of. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
