package dev.readout.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day from which relative times count: an article's, or that of an event told before.
 *
 * @param bounds the day, or the days it lies between
 */
public record Anchor(Interval bounds) {
  public static final Anchor UNKNOWN = new Anchor(Interval.UNKNOWN);

  public static Anchor day(LocalDate day) {
    return new Anchor(Interval.day(day));
  }

  /**
   * What a meaning is seen from here. A later anchor never means an earlier time, so the meanings
   * at both bounds enclose it.
   */
  Resolved see(Meaning meaning, Tense tense) {
    Optional<Resolved> first = bounds.earliest().map(day -> meaning.at(day, tense));
    Optional<Resolved> last = bounds.latest().map(day -> meaning.at(day, tense));
    if (first.isPresent() && last.isPresent() && first.get().value().equals(last.get().value())) {
      return first.get().within(span(first, last));
    }
    Resolved undated = meaning.undated();
    return undated.interval().isKnown() ? undated : undated.within(span(first, last));
  }

  private static Interval span(Optional<Resolved> first, Optional<Resolved> last) {
    Optional<LocalDate> earliest = first.flatMap(resolved -> resolved.interval().earliest());
    Optional<LocalDate> latest = last.flatMap(resolved -> resolved.interval().latest());
    boolean crossed = latest.isPresent() && earliest.filter(latest.get()::isBefore).isPresent();
    return crossed ? Interval.UNKNOWN : new Interval(earliest, latest);
  }
}
