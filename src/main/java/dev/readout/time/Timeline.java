package dev.readout.time;

import java.util.EnumSet;
import java.util.Set;

/**
 * Resolves an article's times in reading order, so that "the next day" counts from the day told
 * before it. One for each article; not shared between threads.
 */
public final class Timeline {
  private static final Set<Unit> LONG = EnumSet.of(Unit.MONTH, Unit.YEAR);

  private final Anchor article;
  private Anchor told;
  private Anchor year;

  public Timeline(Anchor article) {
    this.article = article;
    this.told = article;
    this.year = article;
  }

  public Resolved resolve(TimeExpression time, Tense tense) {
    Resolved resolved = time.resolve(from(time), tense);
    if (resolved.interval().isDay()) {
      told = new Anchor(resolved.interval());
    }
    if (resolved.interval().isWithinAYear()) {
      year = new Anchor(resolved.interval());
    }
    return resolved;
  }

  /** "in 2017 ... two years earlier": what is longer counts from the last year, days want a day. */
  private Anchor from(TimeExpression time) {
    if (!time.dependent()) {
      return article;
    }
    return time.meaning() instanceof Meaning.Distance distance && LONG.contains(distance.unit())
        ? year
        : told;
  }
}
