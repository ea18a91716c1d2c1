package dev.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/** What words say about a time, seen from a day that is not known yet. */
public sealed interface Meaning
    permits Meaning.Fixed,
        Meaning.Vague,
        Meaning.Weekday,
        Yearly,
        Meaning.Step,
        Meaning.Rest,
        Meaning.Distance,
        Meaning.Length,
        Meaning.OfYear,
        Meaning.Portion,
        Meaning.PartOfDay,
        Meaning.Range {
  /** Seen from an article, or an event, of that day. */
  Resolved at(LocalDate day, Tense tense);

  /** When nothing is known of the day. */
  Resolved undated();

  /** "May 17, 2016", "2016", "the 1990s": the same days from everywhere. */
  record Fixed(String value, Interval days) implements Meaning {
    static Fixed of(Unit unit, LocalDate day) {
      return new Fixed(unit.value(day), unit.around(day));
    }

    @Override
    public Resolved at(LocalDate day, Tense tense) {
      return undated();
    }

    @Override
    public Resolved undated() {
      return Resolved.at(value, days);
    }
  }

  /** "now", "recently", "in future": {@code PRESENT_REF} and its like. */
  record Vague(String value) implements Meaning {
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      return switch (value) {
        case "PAST_REF" -> Resolved.at(value, Interval.until(day));
        case "FUTURE_REF" -> Resolved.at(value, Interval.from(day));
        default -> Resolved.undated(value);
      };
    }

    @Override
    public Resolved undated() {
      return Resolved.undated(value);
    }
  }

  /** "on Wednesday", "last Friday", "this Sunday". */
  record Weekday(DayOfWeek name, Which which) implements Meaning {
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      LocalDate date = day.with(adjuster(tense));
      return Resolved.at(date.toString(), Interval.day(date));
    }

    /** A weekday that is the article's own means that day, as news are written. */
    private TemporalAdjuster adjuster(Tense tense) {
      return switch (which) {
        case LAST -> TemporalAdjusters.previous(name);
        case NEXT -> TemporalAdjusters.next(name);
        case THIS -> name;
        case OPEN ->
            tense == Tense.FUTURE || tense == Tense.PRESENT
                ? TemporalAdjusters.nextOrSame(name)
                : TemporalAdjusters.previousOrSame(name);
      };
    }

    @Override
    public Resolved undated() {
      return Resolved.undated("XXXX-WXX-" + name.getValue());
    }
  }

  /** "last month", "this week", "yesterday": whole units, counted from the one we are in. */
  record Step(Unit unit, int by) implements Meaning {
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      LocalDate there = unit.plus(day, weekendBehind(day, tense) ? by - 1 : by);
      return Resolved.at(unit.value(there), unit.around(there));
    }

    /** On a Monday "police said at the weekend" is the one before. */
    private boolean weekendBehind(LocalDate day, Tense tense) {
      return unit == Unit.WEEKEND
          && by == 0
          && tense == Tense.PAST
          && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    @Override
    public Resolved undated() {
      return Resolved.undated(unit.undated());
    }
  }

  /** "later this week": the part of the unit after today, or before it. */
  record Rest(Step step, boolean later) implements Meaning {
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      Resolved whole = step.at(day, tense);
      Interval side = later ? Interval.from(day) : Interval.until(day);
      return whole.within(whole.interval().intersect(side).orElse(whole.interval()));
    }

    @Override
    public Resolved undated() {
      return step.undated();
    }
  }

  /**
   * "two weeks ago", "in three days", "a day earlier", "the same day".
   *
   * @param by negative for before
   * @param told true when it counts from a time told before, not from the article
   */
  record Distance(Unit unit, int by, boolean told) implements Meaning {
    /** A distance in weeks is seldom exact. */
    private static final int LOOSE_DAYS = 3;

    @Override
    public Resolved at(LocalDate day, Tense tense) {
      LocalDate there = unit.plus(day, by);
      return switch (unit) {
        case MINUTE, HOUR, DAY, WEEKEND -> Resolved.at(there.toString(), Interval.day(there));
        case WEEK ->
            Resolved.at(
                there.toString(),
                Interval.of(there.minusDays(LOOSE_DAYS), there.plusDays(LOOSE_DAYS)));
        case MONTH, QUARTER, YEAR, DECADE, CENTURY ->
            Resolved.at(whole().value(there), whole().around(there));
      };
    }

    /** A decade ago is a year, not a decade. */
    private Unit whole() {
      return unit == Unit.MONTH || unit == Unit.QUARTER ? Unit.MONTH : Unit.YEAR;
    }

    @Override
    public Resolved undated() {
      return Resolved.undated(unit == Unit.WEEK ? Unit.DAY.undated() : unit.undated());
    }
  }

  /**
   * "three months", "the last three months", "the next two years".
   *
   * @param amount "3", "2.5", or "X" when no number is given
   * @param reach -1 when it ends now, 1 when it begins now, 0 when nothing is said
   */
  record Length(Unit unit, String amount, int reach) implements Meaning {
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      return new Resolved(value(), days(day), true);
    }

    private Interval days(LocalDate day) {
      if (reach == 0) {
        return Interval.UNKNOWN;
      }
      if (!amount.matches("\\d{1,4}")) {
        return reach < 0 ? Interval.until(day) : Interval.from(day);
      }
      LocalDate other = unit.plus(day, reach * Long.parseLong(amount));
      return reach < 0 ? Interval.of(other, day) : Interval.of(day, other);
    }

    private String value() {
      return unit.length(amount);
    }

    @Override
    public Resolved undated() {
      return new Resolved(value(), Interval.UNKNOWN, true);
    }
  }

  /** "the first quarter of last year", "May of this year". */
  record OfYear(Yearly part, Meaning year) implements Meaning {
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      return within(year.at(day, tense));
    }

    private Resolved within(Resolved whole) {
      return whole
          .interval()
          .earliest()
          .map(first -> part.in(first.getYear()))
          .orElseGet(part::undated);
    }

    @Override
    public Resolved undated() {
      return within(year.undated());
    }
  }

  /**
   * "early May", "the end of last year", "the first half of June": a share, by the whole's value.
   */
  record Portion(Meaning whole, Share share) implements Meaning {
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      return cut(whole.at(day, tense));
    }

    private Resolved cut(Resolved all) {
      Interval days = all.interval();
      if (days.earliest().isEmpty() || days.latest().isEmpty()) {
        return all;
      }
      return all.within(share.of(days.earliest().get(), days.latest().get()));
    }

    @Override
    public Resolved undated() {
      return cut(whole.undated());
    }
  }

  /** The first, middle and last third of a stretch of days, and its halves. */
  enum Share {
    EARLY,
    MID,
    LATE,
    FIRST_HALF,
    SECOND_HALF;

    private Interval of(LocalDate first, LocalDate last) {
      long days = ChronoUnit.DAYS.between(first, last) + 1;
      LocalDate one = first.plusDays((days - 1) / 3);
      LocalDate two = first.plusDays(days * 2 / 3);
      LocalDate middle = first.plusDays((days - 1) / 2);
      return switch (this) {
        case FIRST_HALF -> Interval.of(first, middle);
        case SECOND_HALF -> Interval.of(middle, last);
        case EARLY -> Interval.of(first, one);
        case MID -> Interval.of(one, two);
        case LATE -> Interval.of(two, last);
      };
    }
  }

  /** "Monday morning", "tonight": {@code part} is "MO", "AF", "EV" or "NI". */
  record PartOfDay(Meaning day, String part) implements Meaning {
    @Override
    public Resolved at(LocalDate seen, Tense tense) {
      return suffixed(day.at(seen, tense));
    }

    private Resolved suffixed(Resolved whole) {
      return Resolved.at(whole.value() + "T" + part, whole.interval());
    }

    @Override
    public Resolved undated() {
      return suffixed(day.undated());
    }
  }

  /** "Wednesday and Thursday", "from March to May", "2016-2018". */
  record Range(Meaning from, Meaning to) implements Meaning {
    /** The end nearer to the article is found first, the other from there. */
    @Override
    public Resolved at(LocalDate day, Tense tense) {
      if (tense == Tense.FUTURE || tense == Tense.PRESENT) {
        Resolved first = from.at(day, tense);
        LocalDate start = first.interval().earliest().orElse(day);
        return join(first, to.at(start, Tense.FUTURE));
      }
      Resolved last = to.at(day, tense);
      LocalDate end = last.interval().latest().orElse(day);
      return join(from.at(end, Tense.PAST), last);
    }

    private static Resolved join(Resolved first, Resolved last) {
      String value = first.value() + "/" + last.value();
      boolean ordered =
          first.interval().earliest().isPresent()
              && last.interval().latest().isPresent()
              && !last.interval().latest().get().isBefore(first.interval().earliest().get());
      Interval days =
          ordered
              ? new Interval(first.interval().earliest(), last.interval().latest())
              : Interval.UNKNOWN;
      return new Resolved(value, days, true);
    }

    @Override
    public Resolved undated() {
      return join(from.undated(), to.undated());
    }
  }
}
