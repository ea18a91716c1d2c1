package dev.readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the ontology keep to the shapes, and each file of {@code broken/} makes one fault
 * in an example, which is found, and nothing else.
 */
class ShapesTest {
  private static final Path EXAMPLES = Path.of("ontology/examples");
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  private final Validation validation = new Validation();

  @TestFactory
  Stream<DynamicTest> theExampleKeepsToTheShapes() {
    return files(EXAMPLES, ".ttl").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file),
                    () -> assertThat(violations(name(file), example(name(file)))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> theFaultIsFoundAndNothingElse() {
    return files(BROKEN, ".ru").stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> findsTheOneFault(file)));
  }

  @Test
  void aViolationBringsTheSentenceOfItsEvent() {
    Graph graph = broken(BROKEN.resolve("event-without-label.ru"));
    assertThat(violations("meeting", graph))
        .extracting(Violation::sentence)
        .containsExactly(
            Optional.of(
                "German Foreign Minister Anna Brandt met her Polish counterpart Jan Kowal in Warsaw"
                    + " on Tuesday, the news agency PAP said."));
  }

  @Test
  void aViolationOfAnEntityBringsASentenceThatMentionsIt() {
    Graph graph = broken(BROKEN.resolve("entity-with-two-labels.ru"));
    assertThat(violations("meeting", graph))
        .allMatch(each -> each.sentence().orElseThrow().contains("Jan Kowal"));
  }

  @Test
  void aViolationReadsAsOneLine() {
    Graph graph = broken(BROKEN.resolve("ordinal-of-nought.ru"));
    assertThat(violations("phone-call", graph))
        .map(Violation::toString)
        .containsExactly(
            "http://localhost:3030/event/phone-call-eva-lund-jan-kowal-09be41: an event is the"
                + " first, second, third ... of its kind: one whole number from 1 on (news:ordinal:"
                + " 0)");
  }

  @Test
  void theStoreIsValidatedWithTheKnowledgeGraphFirstAndEachAccountByItself() {
    DatasetGraph store = DatasetGraphFactory.create();
    Graph meeting = broken(BROKEN.resolve("event-without-label.ru"));
    Graph account = broken(BROKEN.resolve("telling-without-factuality.ru"));
    meeting.find().forEachRemaining(store.getDefaultGraph()::add);
    String name = "http://localhost:3030/article/brandt-in-warsaw-1f2e#account";
    account.find().forEachRemaining(store.getGraph(NodeFactory.createURI(name))::add);
    assertThat(validation.validate(store))
        .extracting(Violation::graph)
        .containsExactly(Optional.empty(), Optional.of(name));
  }

  @Test
  void eachMessageIsProvokedByABrokenExample() {
    Set<String> provoked =
        files(BROKEN, ".ru").stream()
            .map(file -> header(file, "expect"))
            .collect(Collectors.toSet());
    assertThat(provoked)
        .containsExactlyInAnyOrderElementsOf(
            shapes()
                .listObjectsOfProperty(
                    ResourceFactory.createProperty("http://www.w3.org/ns/shacl#message"))
                .mapWith(message -> message.asLiteral().getString())
                .toSet());
  }

  @Test
  void eachShapeSaysWhatIsWrongAndHowBadItIs() {
    String mute =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        ASK {
          ?any sh:property|sh:sparql ?rule .
          FILTER NOT EXISTS { ?outer sh:or/<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>*/
                              <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> ?any }
          FILTER(NOT EXISTS { ?rule sh:message ?words } || NOT EXISTS { ?rule sh:severity ?how })
        }
        """;
    try (QueryExecution query = QueryExecution.create(mute, shapes())) {
      assertThat(query.execAsk()).isFalse();
    }
  }

  private static Model shapes() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    RDFDataMgr.read(shapes, "ontology/shapes-account.ttl");
    return shapes;
  }

  private void findsTheOneFault(Path file) {
    assertThat(violations(header(file, "of"), broken(file)))
        .extracting(Violation::message)
        .containsExactly(header(file, "expect"));
  }

  private List<Violation> violations(String example, Graph graph) {
    return example.startsWith("account-")
        ? validation.account(NodeFactory.createURI("http://localhost:3030/graph"), graph)
        : validation.knowledge(graph);
  }

  private static Graph broken(Path file) {
    Graph graph = example(header(file, "of"));
    UpdateAction.parseExecute(read(file), graph);
    return graph;
  }

  private static Graph example(String name) {
    return RDFDataMgr.loadGraph(EXAMPLES.resolve(name + ".ttl").toString());
  }

  /** What follows "# key: " on its line. */
  private static String header(Path file, String key) {
    return read(file)
        .lines()
        .filter(line -> line.startsWith("# " + key + ": "))
        .map(line -> line.substring(key.length() + 4))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " does not say \"# " + key + ": \""));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
