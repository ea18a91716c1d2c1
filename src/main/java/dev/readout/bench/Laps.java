package dev.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

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

  /** A table of the medians, and the ratios as the medians of each run's own. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-30s %9s %11s %10s %12s"
            .formatted("stage", "seconds", "articles/s", "tokens/s", "CPU-seconds"));
    for (Stage stage : Stage.values()) {
      lines.add(line(stage));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "the whole line over CoreNLP's tokens, tags and names alone: %.2f of its speed",
            median(Lap::ratio)));
    lines.add(
        String.format(
            Locale.ROOT,
            "the same by CPU-seconds, where other work on the machine counts less: %.2f",
            median(Lap::cpuRatio)));
    return lines;
  }

  private String line(Stage stage) {
    double seconds = median(lap -> lap.seconds(stage));
    return String.format(
        Locale.ROOT,
        "%-30s %9.2f %11s %10s %12.2f",
        stage.words(),
        seconds,
        rate(articles, seconds, "%.1f"),
        rate(tokens, seconds, "%.0f"),
        median(lap -> lap.cpuSeconds(stage)));
  }

  private double median(ToDoubleFunction<Lap> figure) {
    return Lap.median(laps.stream().map(figure::applyAsDouble).toList());
  }

  /** A stage that takes no time to speak of has no rate. */
  private static String rate(int count, double seconds, String format) {
    return seconds < TOO_SHORT ? "-" : String.format(Locale.ROOT, format, count / seconds);
  }
}
