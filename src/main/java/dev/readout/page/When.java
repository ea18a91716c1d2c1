package dev.readout.page;

import dev.readout.chronicle.Days;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Says when something happened, no more exactly than is known. */
final class When {
  private static final DateTimeFormatter DAY = form("d MMMM uuuu");
  private static final DateTimeFormatter DAY_ALONE = form("d");
  private static final DateTimeFormatter DAY_AND_MONTH = form("d MMMM");
  private static final DateTimeFormatter MONTH = form("MMMM uuuu");

  private When() {}

  /**
   * "12 March 2024", "in March 2024", "between 12 and 17 March 2024", "on or before 17 March 2024";
   * else empty.
   */
  static Optional<String> of(Thing thing) {
    return of(new Days(thing.day(News.earliest), thing.day(News.latest)));
  }

  static Optional<String> of(Days days) {
    Optional<LocalDate> earliest = days.earliest();
    Optional<LocalDate> latest = days.latest();
    if (earliest.isPresent() && latest.isPresent()) {
      return Optional.of(between(earliest.get(), latest.get()));
    }
    return latest
        .map(day -> "on or before " + day(day))
        .or(() -> earliest.map(day -> "on or after " + day(day)));
  }

  static String day(LocalDate day) {
    return day.format(DAY);
  }

  private static String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
      return whole(Integer.toString(first.getYear()), Integer.toString(last.getYear()));
    }
    if (first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1) {
      return whole(first.format(MONTH), last.format(MONTH));
    }
    return "between " + shortened(first, last) + " and " + day(last);
  }

  private static String whole(String first, String last) {
    return first.equals(last) ? "some day in " + first : "between " + first + " and " + last;
  }

  /** The first day without the month and year that it shares with the last. */
  private static String shortened(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return day(first);
    }
    return first.format(first.getMonth() == last.getMonth() ? DAY_ALONE : DAY_AND_MONTH);
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
