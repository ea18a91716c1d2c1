package dev.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Several runs over the same articles.
 *
 * @param tokens of all articles together, as the engine counts them
 */
public record Laps(int articles, int tokens, List<Lap> laps) {
  private static final double TOO_SHORT = 0.005;

  public Laps {
    laps = List.copyOf(laps);
  }

  /** A table of the medians, and the ratio as the median of each run's own. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%-30s %9s %11s %10s".formatted("stage", "seconds", "articles/s", "tokens/s"));
    for (Stage stage : Stage.values()) {
      double seconds = Lap.median(laps.stream().map(lap -> lap.of(stage)).toList());
      lines.add(
          String.format(
              Locale.ROOT,
              "%-30s %9.2f %11s %10s",
              stage.words(),
              seconds,
              rate(articles, seconds, "%.1f"),
              rate(tokens, seconds, "%.0f")));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "the whole line over CoreNLP's tokens, tags and names alone: %.2f of its speed",
            Lap.median(laps.stream().map(Lap::ratio).toList())));
    return lines;
  }

  /** A stage that takes no time to speak of has no rate. */
  private static String rate(int count, double seconds, String format) {
    return seconds < TOO_SHORT ? "-" : String.format(Locale.ROOT, format, count / seconds);
  }
}
