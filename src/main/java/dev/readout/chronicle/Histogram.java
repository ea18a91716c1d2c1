package dev.readout.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How many events there were in each stretch of time.
 *
 * @param before how many were earlier than the first bar: the few that would make all bars wide
 */
public record Histogram(Unit unit, List<Bar> bars, int before) {
  /** How long one bar is. */
  public enum Unit {
    DAY(day -> day, day -> day.plusDays(1)),
    MONTH(day -> YearMonth.from(day).atDay(1), day -> day.plusMonths(1)),
    YEAR(day -> day.withDayOfYear(1), day -> day.plusYears(1)),
    DECADE(
        day -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1), day -> day.plusYears(10));

    private final UnaryOperator<LocalDate> start;
    private final UnaryOperator<LocalDate> next;

    Unit(UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> next) {
      this.start = start;
      this.next = next;
    }
  }

  /**
   * @param sure events that are known to lie within it
   * @param unsure those that may have been earlier
   */
  public record Bar(LocalDate first, LocalDate last, int sure, int unsure) {
    public int events() {
      return sure + unsure;
    }
  }

  private static final int MOST_BARS = 62;

  /** One in so many events may be left before the first bar. */
  private static final int SHARE_BEFORE = 12;

  /** The finest that needs no more than 62 bars; events without a day are not in it. */
  public static Histogram of(List<Entry> entries) {
    List<Entry> dated = entries.stream().filter(each -> each.days().day().isPresent()).toList();
    if (dated.isEmpty()) {
      return new Histogram(Unit.DAY, List.of(), 0);
    }
    List<LocalDate> days =
        dated.stream().map(each -> each.days().day().orElseThrow()).sorted().toList();
    LocalDate last = days.get(days.size() - 1);
    LocalDate all = days.get(0);
    LocalDate most = days.get(days.size() / SHARE_BEFORE);
    Unit unit = unit(most, last);
    LocalDate first = unit == unit(all, last) ? all : unit.start.apply(most);
    List<Entry> shown =
        dated.stream().filter(each -> !each.days().day().orElseThrow().isBefore(first)).toList();
    return new Histogram(unit, bars(shown, starts(unit, first, last)), dated.size() - shown.size());
  }

  private static Unit unit(LocalDate first, LocalDate last) {
    if (ChronoUnit.DAYS.between(first, last) < MOST_BARS) {
      return Unit.DAY;
    }
    if (ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST_BARS) {
      return Unit.MONTH;
    }
    return last.getYear() - first.getYear() < MOST_BARS ? Unit.YEAR : Unit.DECADE;
  }

  /** The first day of each bar, and that of the one after the last. */
  private static List<LocalDate> starts(Unit unit, LocalDate first, LocalDate last) {
    List<LocalDate> starts = new ArrayList<>();
    LocalDate start = unit.start.apply(first);
    for (; !start.isAfter(last); start = unit.next.apply(start)) {
      starts.add(start);
    }
    starts.add(start);
    return starts;
  }

  private static List<Bar> bars(List<Entry> dated, List<LocalDate> starts) {
    int[] sure = new int[starts.size()];
    int[] unsure = new int[starts.size()];
    for (Entry entry : dated) {
      int bar = bar(starts, entry.days().day().orElseThrow());
      boolean within =
          entry.days().earliest().filter(day -> !day.isBefore(starts.get(bar))).isPresent();
      (within ? sure : unsure)[bar]++;
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < starts.size() - 1; i++) {
      bars.add(new Bar(starts.get(i), starts.get(i + 1).minusDays(1), sure[i], unsure[i]));
    }
    return bars;
  }

  private static int bar(List<LocalDate> starts, LocalDate day) {
    int at = java.util.Collections.binarySearch(starts, day);
    return at >= 0 ? at : -at - 2;
  }
}
