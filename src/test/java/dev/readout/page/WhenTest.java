package dev.readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  private static final Node EVENT = NodeFactory.createURI("http://localhost:3030/event/x");

  @ParameterizedTest
  @CsvSource({
    "2024-03-12, 2024-03-12, 12 March 2024",
    "2024-03-12, 2024-03-17, between 12 and 17 March 2024",
    "2024-02-12, 2024-03-17, between 12 February and 17 March 2024",
    "2023-12-30, 2024-01-02, between 30 December 2023 and 2 January 2024",
    "2024-02-01, 2024-02-29, some day in February 2024",
    "2024-01-01, 2024-12-31, some day in 2024",
    "2016-01-01, 2020-12-31, between 2016 and 2020",
    "2016-03-01, 2021-02-28, between March 2016 and February 2021",
    ", 2024-03-17, on or before 17 March 2024",
    "2024-03-12, , on or after 12 March 2024",
  })
  void saysNoMoreThanIsKnown(String earliest, String latest, String words) {
    Graph graph = GraphFactory.createDefaultGraph();
    add(graph, News.earliest, earliest);
    add(graph, News.latest, latest);
    assertThat(When.of(new Thing(graph, EVENT))).contains(words);
  }

  @Test
  void saysNothingWhenNothingIsKnown() {
    assertThat(When.of(new Thing(GraphFactory.createDefaultGraph(), EVENT))).isEmpty();
  }

  private static void add(Graph graph, Node property, String day) {
    if (day != null) {
      Node value = NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
      graph.add(Triple.create(EVENT, property, value));
    }
  }
}
