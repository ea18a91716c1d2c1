package dev.readout.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the preposition before a time says: at it, up to it, or from it on. */
public enum Bound {
  AT,
  SINCE,
  FROM,
  UNTIL,
  BY,
  BEFORE,
  AFTER;

  private static final Map<String, Bound> WORDS =
      Map.of(
          "since", SINCE,
          "from", FROM,
          "until", UNTIL,
          "till", UNTIL,
          "through", UNTIL,
          "by", BY,
          "before", BEFORE,
          "after", AFTER);

  static Bound ofWord(String word) {
    return WORDS.getOrDefault(word, AT);
  }

  /** The time as this preposition leaves it. */
  Resolved of(Resolved time, Anchor anchor) {
    Interval days = time.interval();
    return switch (this) {
      case AT -> time;
      case SINCE -> lasted(time, days.earliest(), notBefore(days, anchor.bounds().latest()));
      case FROM -> bounded(time, days.earliest(), Optional.empty());
      case UNTIL -> lasted(time, Optional.empty(), days.latest());
      case BY -> bounded(time, Optional.empty(), days.latest());
      case BEFORE -> bounded(time, Optional.empty(), days.earliest().map(day -> day.minusDays(1)));
      case AFTER -> bounded(time, days.latest(), Optional.empty());
    };
  }

  private static Optional<LocalDate> notBefore(Interval days, Optional<LocalDate> end) {
    return end.filter(day -> days.earliest().stream().noneMatch(day::isBefore));
  }

  private static Resolved lasted(Resolved time, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Resolved(time.value(), new Interval(from, to), true);
  }

  private static Resolved bounded(Resolved time, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Resolved(time.value(), new Interval(from, to), time.lasted());
  }
}
