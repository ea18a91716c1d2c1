package dev.readout.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published, as far as its clues and its text tell.
 *
 * @param published the day, only when sure
 * @param bounds of that day; both ends are the day when it is sure
 * @param rule what decided, in words; empty when nothing is known
 */
public record ArticleDate(Optional<LocalDate> published, Interval bounds, String rule) {
  public static final ArticleDate UNKNOWN = new ArticleDate(Optional.empty(), Interval.UNKNOWN, "");

  /** What the article's relative times count from. */
  public Anchor anchor() {
    return new Anchor(bounds);
  }
}
