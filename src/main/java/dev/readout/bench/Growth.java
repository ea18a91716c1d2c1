package dev.readout.bench;

import dev.readout.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the time of a whole build grows with the number of articles.
 *
 * @param once seconds for the articles
 * @param more seconds for {@link #TIMES} as many
 */
public record Growth(int articles, double once, double more) {
  private static final int TIMES = 4;

  /** Builds the articles, then as many times of them, each time under other names. */
  public static Growth of(Course course, List<Article> articles) {
    List<Article> many = new ArrayList<>(articles);
    for (int copy = 2; copy <= TIMES; copy++) {
      for (Article each : articles) {
        many.add(renamed(each, "-copy-" + copy));
      }
    }
    double once = course.line(intake -> articles.forEach(intake::article)).seconds();
    double more = course.line(intake -> many.forEach(intake::article)).seconds();
    return new Growth(articles.size(), once, more);
  }

  private static Article renamed(Article article, String suffix) {
    return new Article(
        article.identity() + suffix,
        article.fileName() + suffix,
        article.text(),
        article.digest(),
        article.title(),
        article.url().map(url -> url + suffix),
        article.publisher(),
        article.author(),
        article.language(),
        article.blocks(),
        article.dateClues());
  }

  /** Time over time; articles a second stay the same when it is {@link #TIMES}. */
  double ratio() {
    return more / once;
  }

  /** The median of several, in words. */
  public static String line(List<Growth> several) {
    Growth first = several.get(0);
    return String.format(
        Locale.ROOT,
        "%d articles in %.2f s, %d in %.2f s: %.2f times the time for %d times the articles",
        first.articles(),
        Lap.median(several.stream().map(Growth::once).toList()),
        TIMES * first.articles(),
        Lap.median(several.stream().map(Growth::more).toList()),
        Lap.median(several.stream().map(Growth::ratio).toList()),
        TIMES);
  }
}
