package dev.readout.time;

import dev.readout.text.DateClue;
import dev.readout.time.Meaning.Fixed;
import dev.readout.time.Meaning.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decides when an article was published: the most trusted clue that its own text does not
 * contradict.
 *
 * <p>A page that says 2019 above a text in which "the 2016 election" is "last year's election" was
 * printed in 2019 and written in 2017.
 */
public final class Dating {
  private static final int DAY_VALUE = "2017-05-02".length();

  private Dating() {}

  /**
   * A time the article tells, and the tense around it; whatever a caption shows is {@link
   * Tense#PAST}.
   */
  public record Told(TimeExpression time, Tense tense) {}

  /**
   * @param clues most trusted first
   * @param told the times of headline, body and captions
   * @param outside what is known of the day from elsewhere: terms of the offices named
   */
  public static ArticleDate decide(List<DateClue> clues, List<Told> told, Interval outside) {
    SortedMap<Integer, String> years = yearsByText(told);
    Optional<DateClue> agreed =
        clues.stream()
            .filter(clue -> years.isEmpty() || years.containsKey(clue.date().getYear()))
            .filter(clue -> outside.overlaps(Interval.day(clue.date())))
            .filter(clue -> notBeforeDaysTold(clue.date(), told))
            .findFirst();
    if (agreed.isPresent()) {
      return dated(agreed.get(), clues, years);
    }
    boolean silent = years.isEmpty() && !outside.isKnown();
    return silent && !clues.isEmpty()
        ? dated(clues.get(0), clues, years)
        : undated(told, years, outside);
  }

  private static ArticleDate dated(
      DateClue clue, List<DateClue> clues, SortedMap<Integer, String> years) {
    boolean overruled = !clue.equals(clues.get(0));
    String reason = years.getOrDefault(clue.date().getYear(), "the dates told in the text");
    String rule =
        overruled ? clue.rule() + "; not " + clues.get(0).rule() + ", for " + reason : clue.rule();
    return new ArticleDate(Optional.of(clue.date()), Interval.day(clue.date()), rule);
  }

  /** The years of writing in which a year told and a relative year of one noun are the same. */
  private static SortedMap<Integer, String> yearsByText(List<Told> told) {
    SortedMap<Integer, String> years = new TreeMap<>();
    for (Told absolute : told) {
      for (Told relative : told) {
        equated(absolute.time(), relative.time())
            .ifPresent(year -> years.put(year, reason(absolute.time(), relative.time())));
      }
    }
    return years;
  }

  private static Optional<Integer> equated(TimeExpression absolute, TimeExpression relative) {
    boolean oneNoun = absolute.noun().isPresent() && absolute.noun().equals(relative.noun());
    if (oneNoun
        && absolute.meaning() instanceof Fixed fixed
        && fixed.value().matches("\\d{4}")
        && relative.meaning() instanceof Step step
        && step.unit() == Unit.YEAR) {
      return Optional.of(Integer.parseInt(fixed.value()) - step.by());
    }
    return Optional.empty();
  }

  private static String reason(TimeExpression absolute, TimeExpression relative) {
    String noun = absolute.noun().orElseThrow();
    return "the " + noun + " of " + absolute.words() + " is that of \"" + relative.words() + "\"";
  }

  /** Nothing is told as past that lies days after the article; one day is left for time zones. */
  private static boolean notBeforeDaysTold(LocalDate day, List<Told> told) {
    return pastDays(told).filter(past -> past.isAfter(day.plusDays(1))).isEmpty();
  }

  private static Optional<LocalDate> pastDays(List<Told> told) {
    return past(told)
        .filter(time -> value(time).length() == DAY_VALUE)
        .flatMap(time -> earliest(time).stream())
        .max(Comparator.naturalOrder());
  }

  /** Times told as past by themselves; "the 2020 election" may be talked of beforehand. */
  private static Stream<TimeExpression> past(List<Told> told) {
    return told.stream()
        .filter(each -> each.tense() == Tense.PAST)
        .map(Told::time)
        .filter(time -> time.noun().isEmpty())
        .filter(time -> time.bound() == Bound.AT || time.bound() == Bound.SINCE);
  }

  private static ArticleDate undated(
      List<Told> told, SortedMap<Integer, String> years, Interval outside) {
    Interval bounds = outside;
    String rule = outside.isKnown() ? "terms of the offices named" : "";
    if (years.size() == 1) {
      Interval year = Unit.YEAR.around(LocalDate.of(years.firstKey(), 1, 1));
      bounds = bounds.intersect(year).orElse(year);
      rule = join(rule, years.get(years.firstKey()));
    }
    Optional<Interval> after = lastPast(told).map(Interval::from).flatMap(bounds::intersect);
    if (after.isPresent() && !after.get().equals(bounds)) {
      bounds = after.get();
      rule = join(rule, "dates told as past");
    }
    return bounds.isKnown() ? new ArticleDate(Optional.empty(), bounds, rule) : ArticleDate.UNKNOWN;
  }

  /** The latest start of anything told as past by its date. */
  private static Optional<LocalDate> lastPast(List<Told> told) {
    return past(told).flatMap(time -> earliest(time).stream()).max(Comparator.naturalOrder());
  }

  private static String value(TimeExpression time) {
    return time.meaning() instanceof Fixed fixed ? fixed.value() : "";
  }

  private static Optional<LocalDate> earliest(TimeExpression time) {
    return time.meaning() instanceof Fixed fixed ? fixed.days().earliest() : Optional.empty();
  }

  private static String join(String rule, String more) {
    return rule.isEmpty() ? more : rule + "; " + more;
  }
}
