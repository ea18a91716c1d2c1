package dev.readout.time;

import static dev.readout.time.Slot.*;

import dev.readout.time.Meaning.Fixed;
import dev.readout.time.Meaning.OfYear;
import dev.readout.time.Meaning.PartOfDay;
import dev.readout.time.Meaning.Portion;
import dev.readout.time.Meaning.Range;
import dev.readout.time.Meaning.Step;
import dev.readout.time.Meaning.Weekday;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Times of the calendar: days, months, seasons, quarters, years, decades, centuries. */
final class DateRules {
  /** A table of what comes round every year, by the number of its slot. */
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  static final List<String> DAYPARTS = List.of("MO", "AF", "EV", "NI");

  private DateRules() {}

  static final List<Rule> TABLE =
      List.of(
          Rule.of("DATE", m -> fixed(Unit.DAY, LocalDate.ofEpochDay(m.value(DATE)))),
          // days
          Rule.checked("MONTH DAY ,? YEAR", DateRules::day),
          Rule.checked("WEEKDAY ,? MONTH DAY ,? YEAR", DateRules::day),
          Rule.checked("WEEKDAY ,? the? DAY of? MONTH ,? YEAR", DateRules::day),
          Rule.checked("the? DAY of? MONTH ,? YEAR", DateRules::day),
          Rule.checked("WEEKDAY ,? MONTH the? DAY", DateRules::dayOfYear),
          Rule.checked("WEEKDAY ,? the? DAY of? MONTH", DateRules::dayOfYear),
          Rule.checked("MONTH the? DAY", DateRules::dayOfYear).when(Guard::isDayOfMonth),
          Rule.checked("the? DAY of? MONTH", DateRules::dayOfYear).when(Guard::isMonthAfterDay),
          Rule.checked("MONTH DAY -|and|to|through DAY ,? YEAR?", DateRules::days),
          Rule.checked("from? DAY -|and|to|through DAY MONTH ,? YEAR?", DateRules::days),
          // weekdays
          Rule.of("WHICH? WEEKDAY", m -> new Weekday(m.weekday(), m.which()))
              .when(Guard::isWeekday),
          Rule.of("WEEKDAY DAYPART", m -> part(new Weekday(m.weekday(), Which.OPEN), m)),
          Rule.of("earlier|later|late|early on? WEEKDAY", DateRules::openWeekday),
          // months
          Rule.of("WHICH? MONTH", m -> Yearly.month(m.value(MONTH), m.which()))
              .when(Guard::isMonth),
          Rule.of("MONTH ,? YEAR", m -> fixed(Unit.MONTH, firstOfMonth(m))),
          Rule.of("MONTH of YEAR", m -> fixed(Unit.MONTH, firstOfMonth(m))),
          Rule.of("MONTH of? WHICH year", m -> new OfYear(openMonth(m), year(m))),
          Rule.of("the? THIRD -? of|in? MONTH", m -> new Portion(openMonth(m), m.third())),
          Rule.of(
              "the? THIRD -? of|in? MONTH ,? YEAR",
              m -> new Portion(fixed(Unit.MONTH, firstOfMonth(m)), m.third())),
          Rule.of("the? ORDINAL -? half of|in? MONTH", m -> new Portion(openMonth(m), halfOf(m))),
          Rule.of("the? last week of MONTH", m -> new Portion(openMonth(m), Meaning.Share.LATE)),
          // seasons
          Rule.of("WHICH SEASON", m -> season(m, m.which())).when(Guard::isSeason),
          Rule.of("the? SEASON", m -> season(m, Which.OPEN)).when(Guard::isSeason),
          Rule.of("the? SEASON of? YEAR", m -> season(m, Which.OPEN).inYear(m.value(YEAR))),
          Rule.of("the? THIRD SEASON", m -> new Portion(season(m, Which.OPEN), m.third())),
          // quarters and halves
          Rule.of("the? ORDINAL -? quarter", DateRules::quarter),
          Rule.of("the? last|final quarter of|in? YEAR", m -> quarter(4).inYear(m.value(YEAR))),
          Rule.of("the? last|final quarter of|in WHICH year", m -> new OfYear(quarter(4), year(m))),
          Rule.of("the? ORDINAL -? quarter of|in? YEAR", m -> quarter(m).inYear(m.value(YEAR))),
          Rule.of("the? ORDINAL -? quarter of|in WHICH year", m -> new OfYear(quarter(m), year(m))),
          Rule.of("the? ORDINAL -? half of|in? YEAR", m -> half(m).inYear(m.value(YEAR))),
          Rule.of("the? ORDINAL -? half of|in WHICH year", m -> new OfYear(half(m), year(m))),
          // years and more
          Rule.of("YEAR", m -> fixed(Unit.YEAR, january(m.value(YEAR)))).when(Guard::isYear),
          Rule.of("YEAR - YEAR", m -> years(m.value(YEAR), m.second(YEAR)))
              .when(Guard::isRangeOfYears),
          Rule.of("SHORT_YEAR", m -> fixed(Unit.YEAR, january(m.value(SHORT_YEAR))))
              .when(context -> context.precededBy(Guard.PREPOSITIONS)),
          Rule.of(
              "the? THIRD -? of|in? YEAR",
              m -> new Portion(fixed(Unit.YEAR, january(m.value(YEAR))), m.third())),
          Rule.of("fiscal year? YEAR", m -> fiscalYear(m.value(YEAR))),
          Rule.of("the? YEARS", m -> fixed(Unit.DECADE, january(m.value(YEARS))))
              .when(Guard::isDecade),
          Rule.of(
              "the? THIRD -? YEARS",
              m -> new Portion(fixed(Unit.DECADE, january(m.value(YEARS))), m.third())),
          Rule.of("the? CENTURY -? century", m -> century(m.value(CENTURY))),
          Rule.of("the? NTH -? century", m -> century(m.value(NTH))),
          // feasts with a fixed day
          Rule.of("christmas day?", m -> Yearly.day(12, 25)),
          Rule.of("christmas eve", m -> Yearly.day(12, 24)),
          Rule.of("new year 's eve", m -> Yearly.day(12, 31)),
          Rule.of("new year 's day", m -> Yearly.day(1, 1)));

  private static Fixed fixed(Unit unit, LocalDate day) {
    return Fixed.of(unit, day);
  }

  static Meaning part(Meaning day, Match match) {
    return new PartOfDay(day, DAYPARTS.get(match.value(DAYPART) - 1));
  }

  private static Optional<Meaning> day(Match match) {
    return Numbers.day(match.value(YEAR), match.value(MONTH), match.value(DAY))
        .map(day -> fixed(Unit.DAY, day));
  }

  private static Optional<Meaning> dayOfYear(Match match) {
    return dayOfYear(match, match.value(DAY));
  }

  /** Checked in a leap year, so that "February 29" passes. */
  private static Optional<Meaning> dayOfYear(Match match, int day) {
    int month = match.value(MONTH);
    if (match.has(YEAR)) {
      return Numbers.day(match.value(YEAR), month, day).map(date -> fixed(Unit.DAY, date));
    }
    return Numbers.day(2000, month, day).map(date -> Yearly.day(month, day));
  }

  private static Optional<Meaning> days(Match match) {
    Optional<Meaning> from = dayOfYear(match, match.value(DAY));
    Optional<Meaning> to = dayOfYear(match, match.second(DAY));
    boolean ordered = match.value(DAY) < match.second(DAY);
    return from.flatMap(a -> to.filter(b -> ordered).map(b -> new Range(a, b)));
  }

  private static LocalDate firstOfMonth(Match match) {
    return LocalDate.of(match.value(YEAR), match.value(MONTH), 1);
  }

  private static LocalDate january(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static Weekday openWeekday(Match match) {
    return new Weekday(match.weekday(), Which.OPEN);
  }

  private static Yearly openMonth(Match match) {
    return Yearly.month(match.value(MONTH), Which.OPEN);
  }

  private static Step year(Match match) {
    return new Step(Unit.YEAR, match.step());
  }

  private static Yearly season(Match match, Which which) {
    int season = match.value(SEASON);
    return new Yearly(SEASONS.get(season - 1), season * 3, 0, 3, which);
  }

  private static Yearly quarter(Match match) {
    return quarter(match.value(ORDINAL));
  }

  private static Yearly quarter(int quarter) {
    return new Yearly("Q" + quarter, quarter * 3 - 2, 0, 3, Which.OPEN);
  }

  private static Meaning.Share halfOf(Match match) {
    return match.value(ORDINAL) == 1 ? Meaning.Share.FIRST_HALF : Meaning.Share.SECOND_HALF;
  }

  private static Yearly half(Match match) {
    int half = Math.min(2, match.value(ORDINAL));
    return new Yearly("H" + half, half * 6 - 5, 0, 6, Which.OPEN);
  }

  private static Range years(int from, int to) {
    return new Range(fixed(Unit.YEAR, january(from)), fixed(Unit.YEAR, january(to)));
  }

  /** Begins and ends on other days in other countries, at most nine months from the year's own. */
  private static Fixed fiscalYear(int year) {
    return new Fixed(
        "FY" + year, Interval.of(LocalDate.of(year - 1, 4, 1), LocalDate.of(year + 1, 3, 31)));
  }

  private static Fixed century(int century) {
    return fixed(Unit.CENTURY, january(century * 100 - 50));
  }
}
