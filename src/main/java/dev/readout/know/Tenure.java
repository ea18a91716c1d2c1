package dev.readout.know;

import dev.readout.time.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A term with the days between which its holder may be taken for the holder.
 *
 * @param term what the graph tells: only dates that are known to the day
 * @param during also from dates known to the month or year, and from a last sight
 */
record Tenure(Term term, Interval during) {
  /** How long after its source was last changed an office holder is still taken for one. */
  private static final int MONTHS_UNSEEN = 18;

  /** The dates of a post: "2005-11-22/2021-12-08", "2017/", "2019-03/~2022-08". */
  record Dates(Optional<LocalDate> since, Optional<LocalDate> until, Interval during) {
    static Dates parse(String text) {
      int slash = text.indexOf('/');
      if (slash < 0) {
        throw new IllegalArgumentException("\"" + text + "\" is not SINCE/UNTIL");
      }
      String since = text.substring(0, slash).strip();
      String until = text.substring(slash + 1).strip();
      try {
        Optional<LocalDate> end = last(until);
        if (first(since).filter(begin -> end.filter(begin::isAfter).isPresent()).isPresent()) {
          throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
        }
        Interval during = new Interval(first(since), end);
        return new Dates(exact(since), exact(until), during);
      } catch (DateTimeException | NumberFormatException e) {
        throw new IllegalArgumentException(
            "\"" + text + "\" holds a date that is no day, month or year, such as 2005-11-22", e);
      }
    }

    private static Optional<LocalDate> exact(String date) {
      return date.length() == 10 ? Optional.of(day(date)) : Optional.empty();
    }

    private static Optional<LocalDate> first(String date) {
      return switch (date.length()) {
        case 0 -> Optional.empty();
        case 4 -> Optional.of(day(date + "-01-01"));
        case 7 -> Optional.of(day(date + "-01"));
        default -> Optional.of(day(date));
      };
    }

    private static Optional<LocalDate> last(String date) {
      if (date.startsWith("~")) {
        return last(date.substring(1)).map(day -> day.plusMonths(MONTHS_UNSEEN));
      }
      return switch (date.length()) {
        case 4 -> Optional.of(day(date + "-12-31"));
        case 7 -> first(date).map(day -> day.plusMonths(1).minusDays(1));
        default -> first(date);
      };
    }

    /** Ten times as fast as a formatter, which matters for ten thousand terms at each start. */
    private static LocalDate day(String date) {
      if (date.length() != 10 || date.charAt(4) != '-' || date.charAt(7) != '-') {
        throw new DateTimeException("not yyyy-mm-dd");
      }
      return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
    }

    private static int number(String date, int begin, int end) {
      return Integer.parseInt(date, begin, end, 10);
    }
  }
}
