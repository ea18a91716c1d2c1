package dev.readout.time;

import dev.readout.text.Token;
import dev.readout.time.Meaning.Length;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far two events lie apart: "two days" of "two days after he flew to Oslo".
 *
 * @param amount empty when no number is told: "weeks after"
 */
public record Gap(Unit unit, Optional<Integer> amount, String words) {
  private static final Set<String> VAGUE = Set.of("nearly", "almost", "about", "around", "than");
  private static final int LOOSE_DAYS = 1;

  /** The length that ends just before a word such as "after", or "the day" before it. */
  public static Optional<Gap> endingAt(int marker, List<Token> tokens, List<TimeExpression> times) {
    Optional<Gap> length =
        times.stream()
            .filter(time -> time.last() == marker - 1 && time.meaning() instanceof Length)
            .map(time -> of((Length) time.meaning(), time.words(), isVague(time.first(), tokens)))
            .findFirst();
    return length.or(() -> theDay(marker, tokens));
  }

  private static Gap of(Length length, String words, boolean vague) {
    boolean counted = !vague && length.amount().matches("\\d{1,3}");
    return new Gap(
        length.unit(),
        counted ? Optional.of(Integer.valueOf(length.amount())) : Optional.empty(),
        words);
  }

  private static boolean isVague(int first, List<Token> tokens) {
    return first > 0 && VAGUE.contains(tokens.get(first - 1).lemma());
  }

  /** "the day before the attack". */
  private static Optional<Gap> theDay(int marker, List<Token> tokens) {
    if (marker < 2 || !tokens.get(marker - 2).pos().equals("DT")) {
      return Optional.empty();
    }
    String words = tokens.get(marker - 2).word() + " " + tokens.get(marker - 1).word();
    return switch (tokens.get(marker - 1).lemma()) {
      case "day", "night", "evening", "morning" ->
          Optional.of(new Gap(Unit.DAY, Optional.of(1), words));
      case "week" -> Optional.of(new Gap(Unit.WEEK, Optional.of(1), words));
      case "month" -> Optional.of(new Gap(Unit.MONTH, Optional.of(1), words));
      case "year" -> Optional.of(new Gap(Unit.YEAR, Optional.of(1), words));
      default -> Optional.empty();
    };
  }

  /** The days of an event that came so long before one of those days. */
  public Interval before(Interval days) {
    return away(days, -1);
  }

  /** The days of an event that came so long after one of those days. */
  public Interval after(Interval days) {
    return away(days, 1);
  }

  private Interval away(Interval days, int direction) {
    if (unit == Unit.HOUR || unit == Unit.MINUTE) {
      return days;
    }
    if (amount.isEmpty()) {
      return direction < 0
          ? new Interval(Optional.empty(), days.latest())
          : new Interval(days.earliest(), Optional.empty());
    }
    long by = (long) direction * amount.get();
    return new Interval(
        days.earliest().map(day -> first(unit.plus(day, by))),
        days.latest().map(day -> last(unit.plus(day, by))));
  }

  /** Weeks are seldom counted to the day, months and years never. */
  private LocalDate first(LocalDate day) {
    return switch (unit) {
      case MINUTE, HOUR, DAY, WEEKEND -> day;
      case WEEK -> day.minusDays(LOOSE_DAYS);
      case MONTH, QUARTER -> Unit.MONTH.around(day).earliest().orElseThrow();
      case YEAR, DECADE, CENTURY -> Unit.YEAR.around(day).earliest().orElseThrow();
    };
  }

  private LocalDate last(LocalDate day) {
    return switch (unit) {
      case MINUTE, HOUR, DAY, WEEKEND -> day;
      case WEEK -> day.plusDays(LOOSE_DAYS);
      case MONTH, QUARTER -> Unit.MONTH.around(day).latest().orElseThrow();
      case YEAR, DECADE, CENTURY -> Unit.YEAR.around(day).latest().orElseThrow();
    };
  }
}
