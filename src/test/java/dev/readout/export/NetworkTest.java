package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.readout.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.junit.jupiter.api.Test;

/** The network in each of its formats, read back by others. */
class NetworkTest {
  private static final String MEETING = Fixture.BASE + "event/meeting-anna-brandt-jan-kowal-5f0c3a";
  private static final String HOSTILE = "\"><img src=x onerror=alert(1)>";

  private final Map<String, Map<String, String>> nodes = new HashMap<>();
  private final Set<String> edges = new HashSet<>();

  @Test
  void isReadAsGexf() {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    Read read = new Read();
    importer.addVertexAttributeConsumer(read::vertex);
    importer.addEdgeAttributeConsumer(read::edge);
    importer.importGraph(read.graph, new StringReader(Written.text("gexf", Fixture.dataset())));
    read.tell();
    assertIsTheNetwork();
    assertThat(Written.text("gexf", Fixture.dataset()))
        .contains("start=\"2024-03-12\" end=\"2024-03-12\"");
  }

  @Test
  void isReadAsGraphMl() {
    SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
    Read read = new Read();
    importer.addVertexAttributeConsumer(read::vertex);
    importer.addEdgeAttributeConsumer(read::edge);
    importer.importGraph(read.graph, new StringReader(Written.text("graphml", Fixture.dataset())));
    read.tell();
    assertIsTheNetwork();
  }

  @Test
  void isReadAsCytoscapeJson() {
    JsonObject elements =
        JsonParser.parseString(Written.text("cyjs", Fixture.dataset()))
            .getAsJsonObject()
            .getAsJsonObject("elements");
    for (JsonElement each : elements.getAsJsonArray("nodes")) {
      JsonObject data = each.getAsJsonObject().getAsJsonObject("data");
      data.entrySet()
          .forEach(
              it -> {
                if (it.getValue().isJsonPrimitive()) {
                  node(data.get("id").getAsString(), it.getKey(), it.getValue().getAsString());
                }
              });
    }
    JsonArray found = elements.getAsJsonArray("edges");
    for (JsonElement each : found) {
      JsonObject data = each.getAsJsonObject().getAsJsonObject("data");
      edge(
          data.get("source").getAsString(),
          data.get("relation").getAsString(),
          data.get("target").getAsString());
    }
    assertIsTheNetwork();
  }

  @Test
  void isReadAsTables() throws IOException {
    Map<String, String> files = unzipped("csv", Fixture.dataset());
    for (CSVRecord row : records(files.get("nodes.csv"))) {
      row.toMap().forEach((column, value) -> node(row.get("id"), column, value));
    }
    for (CSVRecord row : records(files.get("edges.csv"))) {
      edge(row.get("source"), row.get("relation"), row.get("target"));
    }
    assertIsTheNetwork();
  }

  @Test
  void hasTheHeadersOfNeo4j() throws IOException {
    Map<String, String> files = unzipped("neo4j", Fixture.dataset());
    assertThat(files.get("nodes.csv"))
        .startsWith("iri:ID,label,kind,type,:LABEL,earliest:date,latest:date,reportedAs:string[],");
    assertThat(files.get("edges.csv")).startsWith(":START_ID,:END_ID,:TYPE,title,earliest:date,");
    assertThat(records(files.get("nodes.csv"))).anyMatch(row -> row.get("label").equals(HOSTILE));
  }

  @Test
  void disarmsFormulasInTablesForPeopleOnly() throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    String formula = "=HYPERLINK(\"http://x.example\")";
    for (String triple :
        List.of(
            "(_ <http://localhost:3030/group/x> rdf:type <https://w3id.org/readout/news#Entity>)",
            "(_ <http://localhost:3030/group/x> <http://www.w3.org/2000/01/rdf-schema#label> \""
                + formula.replace("\"", "\\\"")
                + "\"@en)",
            "(_ <http://localhost:3030/group/x> <http://www.w3.org/2003/01/geo/wgs84_pos#lat> -1.5)")) {
      data.add(SSE.parseQuad(triple));
    }
    CSVRecord row = records(unzipped("csv", data).get("nodes.csv")).get(0);
    assertThat(row.get("label")).isEqualTo("'" + formula);
    assertThat(row.get("latitude")).isEqualTo("-1.5");
    CSVRecord exact = records(unzipped("neo4j", data).get("nodes.csv")).get(0);
    assertThat(exact.get("label")).isEqualTo(formula);
  }

  private void node(String id, String attribute, String value) {
    nodes.computeIfAbsent(id, each -> new HashMap<>()).put(attribute, value);
  }

  private void edge(String source, String relation, String target) {
    edges.add(source + " " + relation + " " + target);
  }

  private void assertIsTheNetwork() {
    assertThat(nodes.get(MEETING))
        .containsEntry("label", "Meeting of Anna Brandt and Jan Kowal in Warsaw, 12 March 2024")
        .containsEntry("type", "Meeting")
        .containsEntry("earliest", "2024-03-12")
        .containsEntry("reports", "3");
    assertThat(nodes.get(Fixture.BASE + "person/img-src-x-onerror-alert-1"))
        .containsEntry("label", HOSTILE);
    assertThat(edges)
        .contains(
            MEETING + " participant " + Fixture.BASE + "person/anna-brandt",
            MEETING + " place " + Fixture.BASE + "place/warsaw",
            MEETING + " source " + Fixture.BASE + "organization/vistula-wire",
            Fixture.BASE + "place/warsaw country " + Fixture.BASE + "place/poland")
        .anyMatch(each -> each.contains(" speaker "))
        .noneMatch(each -> each.matches(".*statement-anna.* participant .*"));
    for (String edge : edges) {
      assertThat(nodes).containsKeys(edge.split(" ")[0], edge.split(" ")[2]);
    }
  }

  /** What an importer finds, under the names that it gives. */
  private final class Read {
    private final DirectedPseudograph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(DefaultEdge.class);
    private final Map<String, Map<String, String>> vertices = new HashMap<>();
    private final IdentityHashMap<DefaultEdge, Map<String, String>> ties = new IdentityHashMap<>();

    Read() {
      graph.setVertexSupplier(() -> "v" + vertices.size() + graph.vertexSet().size());
    }

    void vertex(Pair<String, String> of, Attribute value) {
      vertices
          .computeIfAbsent(of.getFirst(), each -> new HashMap<>())
          .put(of.getSecond(), value.getValue());
    }

    void edge(Pair<DefaultEdge, String> of, Attribute value) {
      ties.computeIfAbsent(of.getFirst(), each -> new HashMap<>())
          .put(of.getSecond(), value.getValue());
    }

    void tell() {
      vertices
          .values()
          .forEach(each -> each.forEach((name, value) -> node(each.get("id"), name, value)));
      ties.values()
          .forEach(
              each ->
                  NetworkTest.this.edge(
                      each.get("source"), each.get("relation"), each.get("target")));
    }
  }

  static Map<String, String> unzipped(String format, DatasetGraph data) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Written.bytes(format, data)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }
}
