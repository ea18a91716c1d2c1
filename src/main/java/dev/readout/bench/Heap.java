package dev.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * How much memory objects take.
 *
 * @param used megabytes now, after what nobody needs was cleared away
 * @param most megabytes there ever were, uncleared ones too
 */
public record Heap(long used, long most) {
  private static final int MEGABYTE = 20;

  /** Clears away first. */
  public static Heap now() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long most =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    // The parts had their most at different times, so that the sum may be more than there is.
    most = Math.min(most, runtime.maxMemory());
    return new Heap((runtime.totalMemory() - runtime.freeMemory()) >> MEGABYTE, most >> MEGABYTE);
  }

  @Override
  public String toString() {
    return "heap: %d MB in use at the end, at most %d MB with garbage".formatted(used, most);
  }
}
