package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The network as two tables, for people with a spreadsheet: a text that the spreadsheet would run
 * as a formula has an apostrophe before it.
 */
final class Csv implements Bundle {
  @Override
  public Offer offer() {
    return new Offer(
        "csv",
        "application/zip",
        "zip",
        "the same network as nodes.csv and edges.csv: spreadsheets");
  }

  @Override
  public void write(Contents contents, Folder folder) throws IOException {
    for (Table table : List.of(Network.NODES, Network.EDGES)) {
      List<Column> columns = table.columns();
      try (CSVPrinter csv = printer(folder, table)) {
        csv.printRecord(columns.stream().map(Column::name));
        table.rows(contents, row -> csv.printRecord(harmless(columns, row)));
      }
    }
  }

  static CSVPrinter printer(Folder folder, Table table) throws IOException {
    return new CSVPrinter(
        new BufferedWriter(new OutputStreamWriter(folder.file(table.name() + ".csv"), UTF_8)),
        CSVFormat.RFC4180);
  }

  private static List<String> harmless(List<Column> columns, List<String> row) {
    return java.util.stream.IntStream.range(0, row.size())
        .mapToObj(i -> harmless(columns.get(i), row.get(i)))
        .toList();
  }

  private static String harmless(Column column, String value) {
    return column.type() == Column.Type.TEXT ? Spreadsheet.harmless(value) : value;
  }
}
