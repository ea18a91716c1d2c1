package dev.readout.gather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table by their names in its first line, and the cells of its other lines. */
final class Table {
  private final Map<String, Integer> columns = new HashMap<>();
  private final int width;

  Table(String header) {
    List<String> names = Cells.of(header);
    this.width = names.size();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i), i);
    }
  }

  boolean has(String... names) {
    return List.of(names).stream().allMatch(columns::containsKey);
  }

  /** A line; cells at its end may be missing. */
  Line line(String text) {
    List<String> cells = Cells.of(text);
    if (cells.size() > width) {
      throw new IllegalArgumentException(
          "%d cells where the table has %d columns".formatted(cells.size(), width));
    }
    return new Line(cells);
  }

  /** One line's cells by the names of their columns. */
  final class Line {
    private final List<String> cells;

    private Line(List<String> cells) {
      this.cells = cells;
    }

    /** Of these columns the first one that is there and not empty; "" when none is. */
    String first(String... names) {
      for (String name : names) {
        Integer column = columns.get(name);
        if (column != null && column < cells.size() && !cells.get(column).isEmpty()) {
          return cells.get(column);
        }
      }
      return "";
    }

    /** The Wikidata id in a column, when there is one. */
    Optional<String> id(String column) {
      return Optional.of(first(column)).filter(id -> !id.isEmpty()).map(Cells::wikidata);
    }
  }
}
