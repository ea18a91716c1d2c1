package dev.readout.read;

import java.util.Locale;

/** How large an article may be. */
public final class Limits {
  /** Bytes of a file that is one article, and of a line of JSONL. */
  public static final int BYTES = 10_000_000;

  private Limits() {}

  static String tooLarge(int limit) {
    String shown =
        limit < 1_000_000
            ? limit + " bytes"
            : String.format(Locale.ROOT, "%.0f MB", limit / 1_000_000.0);
    return "is larger than " + shown + "; split it or raise --max-size";
  }
}
