package dev.readout.web;

import dev.readout.vocab.Base;
import java.time.Duration;

/**
 * What a server is told before it starts.
 *
 * @param base of the data's IRIs, whatever host serves them
 * @param port 0 for any free one
 * @param timeout the longest that a query may take
 * @param maxRows the most rows or triples in one answer
 * @param maxCharacters the most text in one answer
 * @param maxBody the largest request body, in bytes
 */
public record Settings(
    Base base, int port, Duration timeout, int maxRows, long maxCharacters, long maxBody) {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int MAX_ROWS = 200_000;
  private static final long MAX_CHARACTERS = 64L << 20;
  private static final long MAX_BODY = 1L << 20;

  public Settings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  /** The limits that suit one machine and its user. */
  public static Settings usual(Base base, int port) {
    return new Settings(base, port, TIMEOUT, MAX_ROWS, MAX_CHARACTERS, MAX_BODY);
  }
}
