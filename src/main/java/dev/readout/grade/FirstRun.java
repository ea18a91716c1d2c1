package dev.readout.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first score of each article, as it was kept in {@code first-run.tsv} beside the gold. */
public final class FirstRun {
  private static final int COLUMNS = 5;

  private final Map<String, Score> scores;

  private FirstRun(Map<String, Score> scores) {
    this.scores = Map.copyOf(scores);
  }

  /** What one article, or several, scored. */
  public record Score(int found, int wanted, int detailsWrong, int forbidden) {
    Score plus(Score other) {
      return new Score(
          found + other.found,
          wanted + other.wanted,
          detailsWrong + other.detailsWrong,
          forbidden + other.forbidden);
    }
  }

  /** Reads the file that lies beside this gold; of nothing when there is none. */
  public static FirstRun beside(Path gold) throws IOException {
    Path file = gold.resolveSibling("first-run.tsv");
    Map<String, Score> scores = new HashMap<>();
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\t");
        if (cells.length != COLUMNS || !line.matches("[^\t]*(\t\\d+){4}")) {
          throw new IOException(file + ": \"" + line + "\" is not a name and four numbers");
        }
        scores.put(cells[0], score(cells));
      }
    }
    return new FirstRun(scores);
  }

  private static Score score(String[] cells) {
    return new Score(
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]));
  }

  public Optional<Score> of(String article) {
    return Optional.ofNullable(scores.get(article));
  }

  /** All articles as one; empty when there is none. */
  public Optional<Score> total() {
    return scores.values().stream().reduce(Score::plus);
  }
}
