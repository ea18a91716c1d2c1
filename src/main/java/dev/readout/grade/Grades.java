package dev.readout.grade;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How well a graph tells what the gold wants.
 *
 * @param articles by file name, in the order of the gold
 * @param events in the graph, once for each article that tells them
 */
public record Grades(Map<String, Of> articles, int events) {
  public Grades {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
  }

  /** The verdicts on one article's events, or on those of all. */
  public record Of(List<Verdict> verdicts) {
    public Of {
      verdicts = List.copyOf(verdicts);
    }

    public int wanted() {
      return (int) verdicts.stream().filter(Verdict::counts).count();
    }

    public int found() {
      return (int) verdicts.stream().filter(Verdict::isFound).count();
    }

    public int forbidden() {
      return (int) verdicts.stream().filter(Verdict::isForbidden).count();
    }

    /** Details asked of the events found. */
    public int details() {
      return found(verdict -> verdict.details().size());
    }

    public int detailsRight() {
      return details() - found(verdict -> verdict.wrong().size());
    }

    private int found(ToIntFunction<Verdict> count) {
      return verdicts.stream().filter(Verdict::isFound).mapToInt(count).sum();
    }

    /** The share of the events wanted that is found, less one for each forbidden. */
    public double foundShare() {
      return Math.max(0, found() - forbidden()) / (double) Math.max(1, wanted());
    }

    public double detailShare() {
      return detailsRight() / (double) Math.max(1, details());
    }
  }

  /** All articles as one. */
  public Of total() {
    return new Of(articles.values().stream().flatMap(each -> each.verdicts().stream()).toList());
  }
}
