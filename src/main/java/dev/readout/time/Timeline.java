package dev.readout.time;

/**
 * Resolves an article's times in reading order, so that "the next day" counts from the day told
 * before it. One for each article; not shared between threads.
 */
public final class Timeline {
  private final Anchor article;
  private Anchor told;

  public Timeline(Anchor article) {
    this.article = article;
    this.told = article;
  }

  public Resolved resolve(TimeExpression time, Tense tense) {
    Resolved resolved = time.resolve(time.dependent() ? told : article, tense);
    if (resolved.interval().isDay()) {
      told = new Anchor(resolved.interval());
    }
    return resolved;
  }
}
