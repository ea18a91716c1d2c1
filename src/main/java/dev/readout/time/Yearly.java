package dev.readout.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What comes round every year: "March", "May 3", "summer", "the fourth quarter".
 *
 * @param code after the year in the TIMEX3 value: "03", "05-03", "SU", "Q4"
 * @param month the first month, 1 to 12
 * @param day the day of that month; 0 for whole months
 * @param months how many months it lasts; 0 for a day
 */
public record Yearly(String code, int month, int day, int months, Which which) implements Meaning {
  private static final int MOST_DAYS_AHEAD = 90;

  static Yearly month(int month, Which which) {
    return new Yearly("%02d".formatted(month), month, 0, 1, which);
  }

  static Yearly day(int month, int day) {
    return new Yearly("%02d-%02d".formatted(month, day), month, day, 0, Which.OPEN);
  }

  @Override
  public Resolved at(LocalDate day, Tense tense) {
    return in(year(day, tense));
  }

  /** This, of a year that is told. */
  Meaning.Fixed inYear(int year) {
    Resolved resolved = in(year);
    return new Meaning.Fixed(resolved.value(), resolved.interval());
  }

  /** Its days in that year; a winter begins in December. */
  Resolved in(int year) {
    return Resolved.at("%04d-%s".formatted(year, code), days(year));
  }

  private Interval days(int year) {
    YearMonth start = YearMonth.of(year, month);
    if (day > 0) {
      return Interval.day(start.atDay(Math.min(day, start.lengthOfMonth())));
    }
    return Interval.of(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
  }

  private int year(LocalDate seen, Tense tense) {
    int year = seen.getYear();
    return switch (which) {
      case LAST -> latest(year, y -> end(y).isBefore(seen));
      case NEXT -> earliest(year, y -> start(y).isAfter(seen));
      case THIS ->
          start(year - 1).isBefore(seen) && !end(year - 1).isBefore(seen) ? year - 1 : year;
      case OPEN -> open(seen, tense);
    };
  }

  private int open(LocalDate seen, Tense tense) {
    int year = seen.getYear();
    return switch (tense) {
      case PAST -> {
        int past = latest(year, y -> !start(y).isAfter(seen));
        yield day > 0 && isJustAhead(seen, past + 1) ? past + 1 : past;
      }
      case FUTURE -> earliest(year, y -> !end(y).isBefore(seen));
      case PRESENT, UNKNOWN ->
          IntStream.rangeClosed(year - 1, year + 1)
              .boxed()
              .min(Comparator.comparingLong(y -> gap(seen, y)))
              .orElse(year);
    };
  }

  /**
   * "the elections of 10 October", written on the 5th: a day nearly a year ago is told with its
   * year.
   */
  private boolean isJustAhead(LocalDate seen, int year) {
    return ChronoUnit.DAYS.between(seen, start(year)) <= MOST_DAYS_AHEAD;
  }

  private static int latest(int year, IntPredicate fits) {
    return IntStream.of(year, year - 1).filter(fits).findFirst().orElse(year - 2);
  }

  private static int earliest(int year, IntPredicate fits) {
    return IntStream.of(year - 1, year).filter(fits).findFirst().orElse(year + 1);
  }

  private long gap(LocalDate seen, int year) {
    long before = ChronoUnit.DAYS.between(seen, start(year));
    long after = ChronoUnit.DAYS.between(end(year), seen);
    return Math.max(0, Math.max(before, after));
  }

  private LocalDate start(int year) {
    return days(year).earliest().orElseThrow();
  }

  private LocalDate end(int year) {
    return days(year).latest().orElseThrow();
  }

  @Override
  public Resolved undated() {
    return Resolved.undated("XXXX-" + code);
  }
}
