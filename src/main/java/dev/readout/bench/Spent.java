package dev.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What some work took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all processors together, which stay nearly the same on a machine that has
 *     other work to do
 */
public record Spent(double seconds, double cpuSeconds) {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static Spent on(Runnable work) {
    long begun = System.nanoTime();
    long used = MACHINE.getProcessCpuTime();
    work.run();
    return new Spent(
        (System.nanoTime() - begun) / NANOS, (MACHINE.getProcessCpuTime() - used) / NANOS);
  }

  Spent minus(Spent other) {
    return new Spent(seconds - other.seconds, cpuSeconds - other.cpuSeconds);
  }

  /** The middle of both. */
  Spent mean(Spent other) {
    return new Spent((seconds + other.seconds) / 2, (cpuSeconds + other.cpuSeconds) / 2);
  }
}
