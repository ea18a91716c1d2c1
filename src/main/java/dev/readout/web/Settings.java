package dev.readout.web;

import dev.readout.vocab.Base;
import java.time.Duration;

/**
 * What a server is told before it starts.
 *
 * @param base of the data's IRIs, whatever host serves them
 * @param port 0 for any free one
 */
public record Settings(Base base, int port, Limits limits) {
  public Settings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  public static Settings usual(Base base, int port) {
    return new Settings(base, port, Limits.usual());
  }

  /** The longest that a query may take. */
  Duration timeout() {
    return limits.timeout();
  }
}
