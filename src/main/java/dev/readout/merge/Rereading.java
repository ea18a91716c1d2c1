package dev.readout.merge;

import dev.readout.text.Span;
import dev.readout.text.Token;
import dev.readout.time.Anchor;
import dev.readout.time.Interval;
import dev.readout.time.Tense;
import dev.readout.time.TimeExpression;
import dev.readout.time.TimeReader;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private final TimeReader reader = new TimeReader();
  private final Map<Key, Interval> dated;

  /**
   * @param dated the days between which each article was written, as far as all accounts tell
   */
  Rereading(Map<Key, Interval> dated) {
    this.dated = dated;
  }

  /** The days of the telling: those that its account says, or fewer of them. */
  Interval when(Telling telling) {
    Interval now = dated.get(telling.article());
    Optional<String> words = telling.event().timeWords();
    if (words.isEmpty() || now.equals(telling.dated())) {
      return telling.when();
    }
    return reader.read(tokens(telling.sentence())).stream()
        .filter(time -> time.words().equals(words.get()))
        .flatMap(time -> readings(time, telling, now))
        .findFirst()
        .flatMap(telling.when()::intersect)
        .orElse(telling.when());
  }

  private static Stream<Interval> readings(TimeExpression time, Telling telling, Interval now) {
    Anchor alone = new Anchor(telling.dated());
    return Stream.of(Tense.values())
        .filter(tense -> time.resolve(alone, tense).interval().equals(telling.when()))
        .map(tense -> time.resolve(new Anchor(now), tense).interval());
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
