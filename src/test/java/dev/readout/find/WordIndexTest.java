package dev.readout.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private static final String PREFIXES =
      """
      PREFIX : <http://news.test/>
      PREFIX news: <https://w3id.org/readout/news#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  private static final String GRAPH =
      PREFIXES
          + """
          :ann rdfs:label "Anna Brandt"@en ; skos:altLabel "Brandt"@en , "Minister Brandt"@en .
          :jan rdfs:label "Jan Kowal"@en .
          :gul rdfs:label "Abdülhamit Gül"@en .
          :post news:title "Foreign Minister"@en .
          :art schema:headline "Brandt in Warsaw" .
          :s1 a nif:Sentence ; nif:anchorOf "Anna Brandt met Poland's Jan Kowal in Warsaw." .
          :m1 a news:Mention ; nif:anchorOf "Anna Brandt" .
          """;

  private final Graph graph = parsed(GRAPH);
  private final WordIndex index = WordIndex.inMemory(graph);
  private final Search search = index.search();

  @Test
  void findsAThingOnceHoweverManyNamesFit() {
    assertThat(names("brandt", Field.NAMES)).containsExactlyInAnyOrder("ann", "art");
    assertThat(names("brandt", EnumSet.allOf(Field.class)))
        .containsExactlyInAnyOrder("ann", "art", "s1");
  }

  @Test
  void wantsAllWords() {
    assertThat(names("brandt anna", Field.NAMES)).containsExactly("ann");
    assertThat(names("anna kowal", Field.NAMES)).isEmpty();
    assertThat(names("anna kowal", EnumSet.of(Field.SENTENCE))).containsExactly("s1");
    assertThat(names("brandt -warsaw", Field.NAMES)).containsExactly("ann");
    assertThat(names("\"in warsaw\"", Field.NAMES)).containsExactly("art");
    assertThat(names("\"warsaw in\"", Field.NAMES)).isEmpty();
  }

  @Test
  void mindsNoAccentsNoCaseAndNoPossessive() {
    assertThat(names("ABDULHAMIT gul", Field.NAMES)).containsExactly("gul");
    assertThat(names("poland", EnumSet.of(Field.SENTENCE))).containsExactly("s1");
  }

  @Test
  void indexesSentencesButNotTheNamesWithin() {
    assertThat(names("anna", EnumSet.of(Field.SENTENCE))).containsExactly("s1");
  }

  @Test
  void suggestsWhileAWordIsBeingTyped() {
    assertThat(search.starting("foreign mi", Field.NAMES, 5))
        .extracting(Found::words)
        .containsExactly("Foreign Minister");
    assertThat(search.starting("Gü", Field.NAMES, 5)).hasSize(1);
    assertThat(search.find("foreign mi", Field.NAMES, 5)).isEmpty();
    assertThat(search.starting("", Field.NAMES, 5)).isEmpty();
  }

  @Test
  void takesWhateverPeopleType() {
    for (String typed :
        List.of("\"anna", "(((", "*", "a:b", "-", "|", "\\", "anna~", "  ", "*a*")) {
      search.find(typed, EnumSet.allOf(Field.class), 5);
      search.starting(typed, EnumSet.allOf(Field.class), 5);
    }
  }

  @Test
  void putsTheBestFirstAndNoMoreThanAskedFor() {
    List<Found> found = search.find("brandt", EnumSet.allOf(Field.class), 2);
    assertThat(found).hasSize(2);
    assertThat(found.get(0).score()).isGreaterThanOrEqualTo(found.get(1).score());
  }

  @Test
  void followsTheGraph() {
    index.forget(node("ann"));
    index.forget(node("jan"));
    index.add(graph.find(node("jan"), Node.ANY, Node.ANY).toList());
    index.prepare("2");
    assertThat(names("anna", Field.NAMES)).containsExactly("ann");
    index.commit();
    assertThat(names("anna", Field.NAMES)).isEmpty();
    assertThat(search.find("kowal", Field.NAMES, 10)).hasSize(1);
    assertThat(index.version()).contains("2");
  }

  @Test
  void answersTextQueryInSparql() {
    assertThat(rows("?s text:query 'warsaw'")).isEqualTo(2);
    assertThat(rows("?s text:query (nif:anchorOf 'warsaw')")).isEqualTo(1);
    assertThat(rows("(?s ?score ?lit) text:query (rdfs:label 'anna') FILTER(lang(?lit) = 'en')"))
        .isEqualTo(1);
    assertThat(rows("?s text:query (skos:altLabel 'anna')")).isZero();
  }

  @Test
  void findsNothingOfTheKnowledgeInAnAccount() {
    assertThat(rows("GRAPH ?g { ?s text:query 'warsaw' }")).isZero();
  }

  private int rows(String pattern) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    WordIndex.serve(data, () -> index);
    Txn.executeWrite(
        data,
        () -> {
          graph.find().forEach(data.getDefaultGraph()::add);
          data.add(node("g"), node("s1"), node("p"), node("o"));
        });
    return Txn.calculateRead(data, () -> rows(data, pattern));
  }

  private static int rows(DatasetGraph data, String pattern) {
    try (QueryExec asked =
        QueryExec.dataset(data).query(PREFIXES + "SELECT * { " + pattern + " }").build()) {
      int rows = 0;
      for (var all = asked.select(); all.hasNext(); all.next()) {
        rows++;
      }
      return rows;
    }
  }

  private List<String> names(String words, Set<Field> in) {
    return search.find(words, in, 10).stream()
        .map(found -> found.node().getURI().replace("http://news.test/", ""))
        .toList();
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://news.test/" + name);
  }

  private static Graph parsed(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
