package dev.readout.gather;

import java.util.List;

/** Tells by a file's first line in which form it is. */
final class Forms {
  private static final int FEWEST_ALTERNATE = 4;

  private Forms() {}

  /**
   * The form of a file.
   *
   * @throws IllegalArgumentException when it is none that is known
   */
  static Form of(String firstLine) {
    String first = firstLine.strip();
    if (first.startsWith("[") || first.startsWith("{")) {
      return new WikidataForm();
    }
    List<String> cells = Cells.of(firstLine);
    boolean numbered = cells.get(0).matches("\\d+");
    if (numbered && cells.size() == GeoNamesForm.COLUMNS) {
      return new GeoNamesForm();
    }
    if (numbered && cells.size() >= FEWEST_ALTERNATE && cells.get(1).matches("\\d+")) {
      return new AlternateNamesForm();
    }
    return new TableForm(firstLine);
  }

  /** True when the first line is data, not a header. */
  static boolean hasHeader(Form form) {
    return form instanceof TableForm;
  }
}
