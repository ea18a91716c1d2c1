package dev.readout.export;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Texts as spreadsheets take them. */
public final class Spreadsheet {
  private static final String FORMULA_BEGINS = "=+-@\t\r\n";

  private Spreadsheet() {}

  /** A row of a table with its line end, as RFC 4180 writes it. */
  public static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
  }

  /** What a spreadsheet would run as a formula has an apostrophe before it. */
  public static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
