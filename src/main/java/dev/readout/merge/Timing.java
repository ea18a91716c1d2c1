package dev.readout.merge;

import dev.readout.time.Interval;
import dev.readout.vocab.Factuality;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How well the times of two tellings agree. */
enum Timing {
  /** The same few days, or the very same month. */
  CLOSE("dates agree"),
  /** They overlap, but one is wide. */
  LOOSE("dates overlap"),
  /** One is not known, and they are told within days of each other. */
  OPEN("told at about the same time"),
  /** Nothing can be said: one is not known and the articles are not of the same days. */
  FAR("times unknown"),
  /** They exclude each other. */
  APART("dates differ");

  private static final int FEW_DAYS = 7;
  private static final int MONTH = 31;

  /** Within so many days papers tell of the same things. */
  static final int NEWS_DAYS = 10;

  private static final long ENDLESS = Long.MAX_VALUE;

  private final String words;

  Timing(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean speaksForTheSame() {
    return this != FAR && this != APART;
  }

  static Timing of(Telling a, Telling b) {
    if (!a.when().overlaps(b.when()) || onOtherWeekdays(a, b)) {
      return APART;
    }
    boolean planAndOutcome = isPlanAndOutcome(a, b) || isPlanAndOutcome(b, a);
    if (!a.when().isKnown() || !b.when().isKnown()) {
      // A plan without a date is no sign that what happened then is what was planned.
      return toldTogether(a, b) && !planAndOutcome ? OPEN : FAR;
    }
    long wider = Math.max(days(a.when()), days(b.when()));
    if (wider <= FEW_DAYS || wider <= MONTH && a.when().equals(b.when())) {
      return CLOSE;
    }
    if (planAndOutcome && wider == ENDLESS) {
      return FAR;
    }
    return wider <= MONTH || toldTogether(a, b) ? LOOSE : FAR;
  }

  /** "Met on Thursday" and "will dine on Friday", also where nobody knows in which week. */
  private static boolean onOtherWeekdays(Telling a, Telling b) {
    Set<DayOfWeek> one = weekdays(a);
    Set<DayOfWeek> other = weekdays(b);
    return a.isInArticleOf(b)
        && !one.isEmpty()
        && !other.isEmpty()
        && Collections.disjoint(one, other);
  }

  private static Set<DayOfWeek> weekdays(Telling telling) {
    String words = telling.event().timeWords().orElse("").toUpperCase(Locale.ROOT);
    Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (words.contains(day.name())) {
        found.add(day);
      }
    }
    return found;
  }

  private static boolean isPlanAndOutcome(Telling a, Telling b) {
    return a.is(Factuality.PLANNED) && b.is(Factuality.HAPPENED);
  }

  private static boolean toldTogether(Telling a, Telling b) {
    return a.isInArticleOf(b) || gap(a.dated(), b.dated()) <= NEWS_DAYS;
  }

  /** Days between the ends nearest to each other; endless when one is not bounded. */
  private static long gap(Interval a, Interval b) {
    if (days(a) == ENDLESS || days(b) == ENDLESS) {
      return ENDLESS;
    }
    if (a.overlaps(b)) {
      return 0;
    }
    LocalDate last = earlier(a.latest().get(), b.latest().get());
    LocalDate first = a.earliest().get().isAfter(last) ? a.earliest().get() : b.earliest().get();
    return ChronoUnit.DAYS.between(last, first);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static boolean isBounded(Interval interval) {
    return interval.earliest().isPresent() && interval.latest().isPresent();
  }

  /** How many days an interval has. */
  static long days(Interval interval) {
    if (!isBounded(interval)) {
      return ENDLESS;
    }
    return ChronoUnit.DAYS.between(interval.earliest().get(), interval.latest().get()) + 1;
  }
}
