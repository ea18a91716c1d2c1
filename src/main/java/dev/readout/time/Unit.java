package dev.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A unit of time, with its place in the calendar and its way of writing in TIMEX3. */
enum Unit {
  MINUTE("PT", "M", "XXXX-XX-XX"),
  HOUR("PT", "H", "XXXX-XX-XX"),
  DAY("P", "D", "XXXX-XX-XX"),
  WEEK("P", "W", "XXXX-WXX"),
  WEEKEND("P", "WE", "XXXX-WXX-WE"),
  MONTH("P", "M", "XXXX-XX"),
  QUARTER("P", "Q", "XXXX-QX"),
  YEAR("P", "Y", "XXXX"),
  DECADE("P", "DE", "XXX"),
  CENTURY("P", "CE", "XX");

  private final String prefix;
  private final String letter;
  private final String undated;

  Unit(String prefix, String letter, String undated) {
    this.prefix = prefix;
    this.letter = letter;
    this.undated = undated;
  }

  /** "3" months are "P3M", "X" months "PXM", and a decade ten years. */
  String length(String amount) {
    if (this == DECADE && !amount.equals("X")) {
      return "P" + amount + "0Y";
    }
    return this == DECADE ? "PXY" : prefix + amount + letter;
  }

  String undated() {
    return undated;
  }

  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case MINUTE, HOUR -> day;
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
      case CENTURY -> day.plusYears(100 * amount);
    };
  }

  /** The whole unit around a day: Monday to Sunday, the month, the years 2010 to 2019. */
  Interval around(LocalDate day) {
    LocalDate start = start(day);
    if (this == WEEKEND) {
      return Interval.of(start.plusDays(5), start.plusDays(6));
    }
    return this == MINUTE || this == HOUR
        ? Interval.day(day)
        : Interval.of(start, plus(start, 1).minusDays(1));
  }

  private LocalDate start(LocalDate day) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> day;
      case WEEK, WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1);
    };
  }

  /** The TIMEX3 value of the whole unit around a day. */
  String value(LocalDate day) {
    String year = "%04d".formatted(day.getYear());
    return switch (this) {
      case MINUTE, HOUR, DAY -> day.toString();
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year + "-%02d".formatted(day.getMonthValue());
      case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> year;
      case DECADE -> year.substring(0, 3);
      case CENTURY -> "%02d".formatted((day.getYear() - 1) / 100);
    };
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
