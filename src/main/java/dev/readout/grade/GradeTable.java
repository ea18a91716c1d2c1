package dev.readout.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Grades as lines of text: a row for each article, the totals below. */
public final class GradeTable {
  private static final String HEADING = "article";
  private static final String EVENTS = "event/";

  private final Grades grades;
  private final FirstRun first;
  private final boolean misses;
  private final int width;

  /**
   * @param misses true to name the events that are not right
   */
  public GradeTable(Grades grades, FirstRun first, boolean misses) {
    this.grades = grades;
    this.first = first;
    this.misses = misses;
    this.width =
        Stream.concat(Stream.of(HEADING), grades.articles().keySet().stream())
            .mapToInt(String::length)
            .max()
            .getAsInt();
  }

  /** The whole table. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    boolean known = first.total().isPresent();
    if (known) {
      lines.add(row("", "now", "", "", "  first run"));
    }
    String then = known ? "  %8s %7s %9s".formatted("found", "wrong", "forbidden") : "";
    lines.add(row(HEADING, "found", "details", "forbidden", then));
    grades
        .articles()
        .forEach(
            (name, of) -> {
              lines.add(row(name, of, first.of(name)));
              if (misses) {
                of.verdicts().forEach(verdict -> miss(verdict).ifPresent(lines::add));
              }
            });
    lines.add(row("all", grades.total(), first.total()));
    lines.add(total(grades));
    return lines;
  }

  private String row(String name, Grades.Of of, Optional<FirstRun.Score> then) {
    return row(
        name,
        of.found() + "/" + of.wanted(),
        of.detailsRight() + "/" + of.details(),
        Integer.toString(of.forbidden()),
        then.map(GradeTable::score).orElse(""));
  }

  private static String score(FirstRun.Score score) {
    return "  %8s %7d %9d"
        .formatted(score.found() + "/" + score.wanted(), score.detailsWrong(), score.forbidden());
  }

  private String row(String name, String found, String details, String forbidden, String then) {
    return "%s %8s %9s %9s%s"
        .formatted(name + " ".repeat(width - name.length()), found, details, forbidden, then)
        .stripTrailing();
  }

  private static Optional<String> miss(Verdict verdict) {
    String label = verdict.wanted().label();
    String event = verdict.event().map(GradeTable::shortened).orElse("");
    if (verdict.isForbidden()) {
      return Optional.of("    forbidden  %s: %s".formatted(label, event));
    }
    if (verdict.counts() && !verdict.isFound()) {
      return Optional.of("    missed     " + label);
    }
    if (verdict.isFound() && !verdict.wrong().isEmpty()) {
      List<String> wrong = verdict.wrong().stream().map(Detail::field).toList();
      return Optional.of(
          "    wrong      %s: %s of %s".formatted(label, String.join(", ", wrong), event));
    }
    return Optional.empty();
  }

  private static String shortened(String iri) {
    int path = iri.indexOf(EVENTS);
    return path < 0 ? iri : iri.substring(path);
  }

  private static String total(Grades grades) {
    Grades.Of all = grades.total();
    return String.format(
        Locale.ROOT,
        "events found %d/%d = %.2f; details right %d/%d = %.2f; forbidden events %d;"
            + " events in graph %d",
        all.found(),
        all.wanted(),
        all.foundShare(),
        all.detailsRight(),
        all.details(),
        all.detailShare(),
        all.forbidden(),
        grades.events());
  }
}
