package dev.readout.web;

import java.time.Duration;

/**
 * What a server bears before it refuses.
 *
 * @param timeout the longest that a query may take, its waiting included
 * @param rows the most rows or triples in one answer, and hits of words in one query
 * @param characters the most text in one answer
 * @param body the largest request body, in bytes
 * @param patience how long a client may not read, or not write, before it is left
 * @param atOnce the most queries worked on at the same time; the others wait
 */
public record Limits(
    Duration timeout, int rows, long characters, long body, Duration patience, int atOnce) {

  // Those that suit one machine and its user.
  public static final int SECONDS = 30;
  public static final int ROWS = 200_000;
  public static final int MEGABYTES = 64;
  public static final int KILOBYTES = 1024;

  public Limits {
    if (timeout.isNegative() || timeout.isZero() || rows < 1 || characters < 1 || body < 1) {
      throw new IllegalArgumentException("a limit below 1 lets nothing through");
    }
  }

  /** Those above. */
  public static Limits usual() {
    return new Limits(
        Duration.ofSeconds(SECONDS),
        ROWS,
        (long) MEGABYTES << 20,
        (long) KILOBYTES << 10,
        Duration.ofSeconds(SECONDS),
        4 * Runtime.getRuntime().availableProcessors());
  }

  public Limits withTimeout(Duration longest) {
    return new Limits(longest, rows, characters, body, patience, atOnce);
  }

  public Limits withRows(int most) {
    return new Limits(timeout, most, characters, body, patience, atOnce);
  }

  public Limits withCharacters(long most) {
    return new Limits(timeout, rows, most, body, patience, atOnce);
  }

  public Limits withBody(long largest) {
    return new Limits(timeout, rows, characters, largest, patience, atOnce);
  }

  Limits withPatience(Duration longest) {
    return new Limits(timeout, rows, characters, body, longest, atOnce);
  }
}
