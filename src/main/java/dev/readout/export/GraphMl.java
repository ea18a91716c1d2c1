package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The network for tools that read GraphML: networkx, igraph, yEd, NetworKit. */
final class GraphMl implements Document {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public Offer offer() {
    return new Offer(
        "graphml", "application/graphml+xml", "graphml", "the same network: networkx, igraph, yEd");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    Xml xml = new Xml(out);
    xml.open("graphml", "xmlns", NAMESPACE);
    declare(xml, "node", Network.NODES);
    declare(xml, "edge", Network.EDGES);
    xml.open("graph", "id", "readout", "edgedefault", "directed");
    Network.NODES.rows(
        contents,
        row -> {
          xml.open("node", "id", token(contents, row.get(Nodes.ID)));
          values(xml, Network.NODES, row);
        });
    int[] number = {0};
    Network.EDGES.rows(
        contents,
        row -> {
          String id = "e" + ++number[0];
          String source = token(contents, row.get(Edges.SOURCE));
          String target = token(contents, row.get(Edges.TARGET));
          xml.open("edge", "id", id, "source", source, "target", target);
          values(xml, Network.EDGES, row);
        });
    xml.finish();
  }

  private static void declare(Xml xml, String of, Table table) throws IOException {
    for (Column column : table.columns()) {
      xml.empty(
          "key",
          "id",
          key(table, column),
          "for",
          of,
          "attr.name",
          column.name(),
          "attr.type",
          type(column));
    }
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT, DAY, WORDS -> "string";
      case COUNT -> "int";
      case DECIMAL -> "double";
    };
  }

  private static void values(Xml xml, Table table, List<String> row) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        xml.text("data", row.get(i), "key", key(table, table.columns().get(i)));
      }
    }
    xml.close();
  }

  /** The schema allows no slash in an id; the address itself is among the values. */
  private static String token(Contents contents, String address) {
    String base = contents.base().iri();
    String path = address.startsWith(base) ? address.substring(base.length()) : address;
    StringBuilder token = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-' || c == '.') {
                token.appendCodePoint(c);
              } else {
                token.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return token.toString();
  }

  private static String key(Table table, Column column) {
    return table.name() + "-" + column.name();
  }
}
