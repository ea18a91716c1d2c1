package dev.readout.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;

/**
 * The network as two tables with the headers that {@code neo4j-admin database import} reads. For a
 * program and not a spreadsheet, so every text is as it is, also one that begins as formulas do.
 */
final class Neo4jCsv implements Bundle {
  @Override
  public Offer offer() {
    return new Offer(
        "neo4j", "application/zip", "zip", "the same two tables with headers for Neo4j's import");
  }

  @Override
  public void write(Contents contents, Folder folder) throws IOException {
    nodes(contents, folder);
    edges(contents, folder);
  }

  private static void nodes(Contents contents, Folder folder) throws IOException {
    List<Column> columns = Network.NODES.columns();
    int classes = columns.indexOf(Column.words("classes"));
    try (CSVPrinter csv = Csv.printer(folder, Network.NODES)) {
      List<String> head = new ArrayList<>(columns.stream().map(Neo4jCsv::header).toList());
      head.set(Nodes.ID, "iri:ID");
      head.set(classes, ":LABEL");
      csv.printRecord(head);
      Network.NODES.rows(contents, csv::printRecord);
    }
  }

  private static void edges(Contents contents, Folder folder) throws IOException {
    List<Column> columns = Network.EDGES.columns();
    try (CSVPrinter csv = Csv.printer(folder, Network.EDGES)) {
      csv.printRecord(
          Stream.concat(
              Stream.of(":START_ID", ":END_ID", ":TYPE"),
              columns.stream().skip(Edges.RELATION + 1L).map(Neo4jCsv::header)));
      Network.EDGES.rows(contents, csv::printRecord);
    }
  }

  private static String header(Column column) {
    return switch (column.type()) {
      case TEXT -> column.name();
      case DAY -> column.name() + ":date";
      case COUNT -> column.name() + ":int";
      case DECIMAL -> column.name() + ":double";
      case WORDS -> column.name() + ":string[]";
    };
  }
}
