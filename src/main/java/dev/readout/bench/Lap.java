package dev.readout.bench;

import java.util.List;
import java.util.Map;

/** What each stage took in one run. */
public record Lap(Map<Stage, Spent> spent) {
  public Lap {
    spent = Map.copyOf(spent);
  }

  double seconds(Stage stage) {
    return spent.get(stage).seconds();
  }

  double cpuSeconds(Stage stage) {
    return spent.get(stage).cpuSeconds();
  }

  /** The speed of the whole line as a share of the speed of the engine's words alone. */
  double ratio() {
    return seconds(Stage.ALONE) / seconds(Stage.LINE);
  }

  /** The same where only the work counts that processors did for it. */
  double cpuRatio() {
    return cpuSeconds(Stage.ALONE) / cpuSeconds(Stage.LINE);
  }

  /** The middle one; of an even number the lower of the two. */
  static double median(List<Double> values) {
    return values.stream().sorted().toList().get((values.size() - 1) / 2);
  }
}
