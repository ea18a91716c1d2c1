package dev.readout.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something happened, both inclusive; an empty end is not known.
 *
 * <p>Equal ends mean that the day is known; {@link #UNKNOWN} that nothing is.
 */
public record Interval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  public static final Interval UNKNOWN = new Interval(Optional.empty(), Optional.empty());

  public Interval {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("not an interval: " + earliest + " to " + latest);
    }
  }

  public static Interval day(LocalDate day) {
    return of(day, day);
  }

  public static Interval of(LocalDate earliest, LocalDate latest) {
    return new Interval(Optional.of(earliest), Optional.of(latest));
  }

  public static Interval from(LocalDate earliest) {
    return new Interval(Optional.of(earliest), Optional.empty());
  }

  public static Interval until(LocalDate latest) {
    return new Interval(Optional.empty(), Optional.of(latest));
  }

  public boolean isKnown() {
    return earliest.isPresent() || latest.isPresent();
  }

  /** True when one day is meant. */
  public boolean isDay() {
    return earliest.isPresent() && earliest.equals(latest);
  }

  /** True when both ends are known and lie in one year, or less than a year apart. */
  boolean isWithinAYear() {
    return earliest.isPresent()
        && latest.isPresent()
        && latest.get().isBefore(earliest.get().plusYears(1));
  }

  public boolean overlaps(Interval other) {
    return !startsAfterEndOf(other) && !other.startsAfterEndOf(this);
  }

  /** The days in both, empty when there is none. */
  public Optional<Interval> intersect(Interval other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(later(earliest, other.earliest), earlier(latest, other.latest)));
  }

  private boolean startsAfterEndOf(Interval other) {
    return earliest.isPresent()
        && other.latest.isPresent()
        && earliest.get().isAfter(other.latest.get());
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().isAfter(b.get()) ? a : b;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().isBefore(b.get()) ? a : b;
  }
}
