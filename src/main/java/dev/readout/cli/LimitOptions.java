package dev.readout.cli;

import dev.readout.web.Limits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The flags that say what a server bears. */
final class LimitOptions {
  private static final int MOST = 1_000_000_000;
  private static final long CHARACTERS_OF_A_MEGABYTE = 1L << 20;
  private static final long BYTES_OF_A_KILOBYTE = 1L << 10;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "" + Limits.SECONDS,
      description = "The longest that a query may take (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "" + Limits.ROWS,
      description = {
        "The most rows or triples in one answer, and hits of one text:query",
        "(default: ${DEFAULT-VALUE})."
      })
  private int rows;

  @Option(
      names = "--max-answer",
      paramLabel = "MB",
      defaultValue = "" + Limits.MEGABYTES,
      description = "The most text in one answer (default: ${DEFAULT-VALUE}).")
  private int megabytes;

  @Option(
      names = "--max-query",
      paramLabel = "KB",
      defaultValue = "" + Limits.KILOBYTES,
      description = "The longest query (default: ${DEFAULT-VALUE}).")
  private int kilobytes;

  Limits limits() {
    if (!(seconds > 0 && seconds <= MOST)) {
      throw new UsageException("--timeout %s is not a time; give 0.1 or more".formatted(seconds));
    }
    return Limits.usual()
        .withTimeout(Duration.ofMillis(Math.max(1, Math.round(seconds * 1000))))
        .withRows(checked("--max-rows", rows))
        .withCharacters(checked("--max-answer", megabytes) * CHARACTERS_OF_A_MEGABYTE)
        .withBody(checked("--max-query", kilobytes) * BYTES_OF_A_KILOBYTE);
  }

  private static int checked(String flag, int number) {
    if (number < 1 || number > MOST) {
      throw new UsageException(
          "%s %d is too little or too much; give 1 to %d".formatted(flag, number, MOST));
    }
    return number;
  }
}
