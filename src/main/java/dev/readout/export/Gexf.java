package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The network with dates; version 1.2, the last that both Gephi and networkx read. */
final class Gexf implements Document {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  @Override
  public Offer offer() {
    return new Offer(
        "gexf",
        "application/gexf+xml",
        "gexf",
        "entities and events as a network with dates: Gephi");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.open("gexf", "xmlns", NAMESPACE, "version", "1.2");
    xml.open("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date");
    declare(xml, "node", Network.NODES);
    declare(xml, "edge", Network.EDGES);
    xml.open("nodes");
    Network.NODES.rows(contents, row -> node(xml, row));
    xml.close();
    xml.open("edges");
    int[] number = {0};
    Network.EDGES.rows(contents, row -> edge(xml, ++number[0], row));
    xml.finish();
  }

  private static void declare(Xml xml, String of, Table table) throws IOException {
    xml.open("attributes", "class", of);
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      xml.empty(
          "attribute", "id", id(i), "title", columns.get(i).name(), "type", type(columns.get(i)));
    }
    xml.close();
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT, DAY, WORDS -> "string";
      case COUNT -> "integer";
      case DECIMAL -> "double";
    };
  }

  private static void node(Xml xml, List<String> row) throws IOException {
    String[] span = span(Network.NODES, row);
    xml.open(
        "node",
        "id",
        row.get(Nodes.ID),
        "label",
        row.get(Nodes.LABEL),
        "start",
        span[0],
        "end",
        span[1]);
    values(xml, row);
    xml.close();
  }

  private static void edge(Xml xml, int number, List<String> row) throws IOException {
    String[] span = span(Network.EDGES, row);
    xml.open(
        "edge",
        "id",
        Integer.toString(number),
        "source",
        row.get(Edges.SOURCE),
        "target",
        row.get(Edges.TARGET),
        "label",
        row.get(Edges.RELATION),
        "start",
        span[0],
        "end",
        span[1]);
    values(xml, row);
    xml.close();
  }

  private static void values(Xml xml, List<String> row) throws IOException {
    xml.open("attvalues");
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        xml.empty("attvalue", "for", id(i), "value", row.get(i));
      }
    }
    xml.close();
  }

  private static String id(int column) {
    return Integer.toString(column);
  }

  /** The days a row has, in the order of the table's columns. */
  private static String[] span(Table table, List<String> row) {
    String[] span = {"", ""};
    int found = 0;
    for (int i = 0; i < row.size(); i++) {
      if (table.columns().get(i).type() == Column.Type.DAY) {
        span[found++] = row.get(i);
      }
    }
    return span;
  }
}
