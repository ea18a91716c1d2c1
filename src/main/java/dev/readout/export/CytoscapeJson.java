package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;

/** The network as the elements that Cytoscape and cytoscape.js take. */
final class CytoscapeJson implements Document {
  @Override
  public Offer offer() {
    return new Offer("cyjs", "application/json", "cyjs", "the same network: Cytoscape");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, UTF_8));
    json.setIndent(" ");
    json.beginObject();
    json.name("format_version").value("1.0");
    json.name("data").beginObject().name("name").value("Readout").endObject();
    json.name("elements").beginObject();
    json.name("nodes").beginArray();
    Network.NODES.rows(contents, row -> element(json, Network.NODES, row, row.get(Nodes.ID)));
    json.endArray();
    json.name("edges").beginArray();
    int[] number = {0};
    Network.EDGES.rows(contents, row -> element(json, Network.EDGES, row, "e" + ++number[0]));
    json.endArray();
    json.endObject().endObject();
    json.flush();
  }

  private static void element(JsonWriter json, Table table, List<String> row, String id)
      throws IOException {
    json.beginObject().name("data").beginObject();
    json.name("id").value(id);
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      if (!row.get(i).isEmpty() && !column.name().equals("id")) {
        json.name(column.name());
        JsonValues.write(json, column, row.get(i));
      }
    }
    json.endObject().endObject();
  }
}
