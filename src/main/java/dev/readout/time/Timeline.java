package dev.readout.time;

/**
 * Resolves an article's times in reading order, so that "the next day" counts from the day told
 * before it. One for each article; not shared between threads.
 */
public final class Timeline {
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

  /** "in 2017 ... two years earlier": years count from a year, days want a day. */
  private Anchor from(TimeExpression time) {
    if (!time.dependent()) {
      return article;
    }
    return time.meaning() instanceof Meaning.Distance distance && distance.unit() == Unit.YEAR
        ? year
        : told;
  }
}
