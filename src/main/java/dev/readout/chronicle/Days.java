package dev.readout.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Between which days, inclusive, something happened, as far as that is known. */
public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest)
    implements Comparable<Days> {
  public static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

  /** By the last day, then the first; what is not bounded last. */
  private static final Comparator<Days> ORDER =
      Comparator.comparing((Days days) -> days.latest.orElse(LocalDate.MAX))
          .thenComparing(days -> days.earliest.orElse(LocalDate.MIN));

  /** True when it is one certain day. */
  public boolean sure() {
    return earliest.isPresent() && earliest.equals(latest);
  }

  /** The day by which it stands in a list; empty when neither bound is known. */
  public Optional<LocalDate> day() {
    return latest.or(() -> earliest);
  }

  /** True when it may have happened on one of the days of the other. */
  public boolean mayBeWithin(Days other) {
    boolean notBefore =
        latest.isEmpty()
            || other.earliest.isEmpty()
            || !latest.get().isBefore(other.earliest.get());
    boolean notAfter =
        earliest.isEmpty() || other.latest.isEmpty() || !earliest.get().isAfter(other.latest.get());
    return day().isPresent() && notBefore && notAfter;
  }

  @Override
  public int compareTo(Days other) {
    return ORDER.compare(this, other);
  }
}
