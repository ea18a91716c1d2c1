package dev.readout.bench;

import java.util.List;
import java.util.Map;

/** The seconds that each stage took in one run. */
public record Lap(Map<Stage, Double> seconds) {
  public Lap {
    seconds = Map.copyOf(seconds);
  }

  double of(Stage stage) {
    return seconds.get(stage);
  }

  /** The speed of the whole line as a share of the speed of the engine's words alone. */
  double ratio() {
    return of(Stage.ALONE) / of(Stage.LINE);
  }

  /** The middle one; of an even number the lower of the two. */
  static double median(List<Double> values) {
    return values.stream().sorted().toList().get((values.size() - 1) / 2);
  }
}
