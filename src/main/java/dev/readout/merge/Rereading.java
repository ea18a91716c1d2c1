package dev.readout.merge;

import dev.readout.text.Span;
import dev.readout.text.Token;
import dev.readout.time.Anchor;
import dev.readout.time.Interval;
import dev.readout.time.Tense;
import dev.readout.time.TimeExpression;
import dev.readout.time.TimeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads "last month" again, once it is known more closely when the article was written.
 *
 * <p>A reading counts only when it gives, from the date that the article had alone, just the days
 * that the account says: so it cannot mean something else than the account does.
 */
final class Rereading {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-.][\\p{L}\\p{Nd}]+)*|['’]s\\b|\\S");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");

  // How far from an event an article may tell it by "last year" or "next spring".
  private static final int MOST_DAYS = 400;

  private final TimeReader reader = new TimeReader();

  /**
   * The days of the telling seen from a closer date: those that its account says, or fewer.
   *
   * @param written the days between which its article was written, as far as all accounts tell
   */
  Interval when(Telling telling, Interval written) {
    if (written.equals(telling.dated())) {
      return telling.when();
    }
    return readings(telling).stream()
        .map(reading -> reading.apply(written))
        .reduce(Rereading::around)
        .flatMap(telling.when()::intersect)
        .orElse(telling.when());
  }

  /**
   * The days from which the telling's words mean days of the event, within those on which the
   * article may have been written: "on Tuesday" is written in the week after that Tuesday.
   *
   * @param event when it happened, by other articles
   */
  Interval written(Telling telling, Interval event) {
    Interval dated = telling.dated();
    if (!Timing.isBounded(dated) || !Timing.isBounded(event)) {
      return dated;
    }
    Interval near =
        Interval.of(
            event.earliest().get().minusDays(MOST_DAYS), event.latest().get().plusDays(MOST_DAYS));
    List<UnaryOperator<Interval>> readings = readings(telling);
    return dated.intersect(near).stream()
        .flatMap(days -> days.earliest().get().datesUntil(days.latest().get().plusDays(1)))
        .map(Interval::day)
        .filter(day -> readings.stream().anyMatch(each -> each.apply(day).overlaps(event)))
        .reduce(Rereading::around)
        .orElse(dated);
  }

  /** What the words mean seen from any day: each reading that agrees with the account. */
  private List<UnaryOperator<Interval>> readings(Telling telling) {
    List<UnaryOperator<Interval>> readings = new ArrayList<>();
    for (TimeExpression time : times(telling)) {
      for (Tense tense : Tense.values()) {
        UnaryOperator<Interval> reading =
            written -> time.resolve(new Anchor(written), tense).interval();
        if (reading.apply(telling.dated()).equals(telling.when())) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  private List<TimeExpression> times(Telling telling) {
    Optional<String> words = telling.event().timeWords();
    return words.isEmpty()
        ? List.of()
        : reader.read(tokens(telling.sentence())).stream()
            .filter(time -> time.words().equals(words.get()))
            .toList();
  }

  /** All days from the first of both to the last of both; an end that one leaves open is open. */
  private static Interval around(Interval a, Interval b) {
    return new Interval(
        both(a.earliest(), b.earliest(), BinaryOperator.minBy(Comparator.naturalOrder())),
        both(a.latest(), b.latest(), BinaryOperator.maxBy(Comparator.naturalOrder())));
  }

  private static Optional<LocalDate> both(
      Optional<LocalDate> a, Optional<LocalDate> b, BinaryOperator<LocalDate> pick) {
    return a.flatMap(one -> b.map(other -> pick.apply(one, other)));
  }

  private static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Matcher word = WORD.matcher(sentence); word.find(); ) {
      String text = word.group();
      String lower = text.toLowerCase(Locale.ROOT);
      Span span = new Span(word.start(), word.end());
      tokens.add(new Token(tokens.size(), text, lower, tag(lower), span));
    }
    return tokens;
  }

  /** As much of a tag as times need. */
  private static String tag(String word) {
    if (DETERMINERS.contains(word)) {
      return "DT";
    }
    if (word.endsWith("'s") || word.endsWith("’s")) {
      return "POS";
    }
    return Character.isDigit(word.charAt(0)) ? "CD" : "NN";
  }
}
