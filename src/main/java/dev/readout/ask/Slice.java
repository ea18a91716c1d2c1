package dev.readout.ask;

/** Which rows of an answer to take: {@code limit} of them after the first {@code offset}. */
public record Slice(int offset, int limit) {
  public Slice {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("no rows: " + limit + " after " + offset);
    }
  }

  /** The first rows. */
  public static Slice first(int limit) {
    return new Slice(0, limit);
  }

  /** The rows after these. */
  public Slice next() {
    return new Slice(offset + limit, limit);
  }
}
