package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  private static final Node ONE = NodeFactory.createURI("http://news.test/one#account");
  private static final Node OTHER = NodeFactory.createURI("http://news.test/other#account");
  private static final List<String> QUADS =
      List.of(
          "(_ <http://news.test/b> <http://news.test/p> 7)",
          "(_ <http://news.test/a> <http://news.test/p> '2024-03-13'^^xsd:date)",
          "(_ <http://news.test/b> <http://news.test/q> <http://news.test/a>)",
          "(<http://news.test/one#account> <http://news.test/b> <http://news.test/p> 'said'@en)",
          "(<http://news.test/one#account> <http://news.test/c> <http://news.test/p> 'so')",
          "(<http://news.test/other#account> <http://news.test/b> <http://news.test/p> 'not')");

  @Test
  void tellAllOfWhatIsAskedFor() {
    for (DatasetGraph data :
        List.of(DatabaseMgr.createDatasetGraph(), DatasetGraphFactory.createTxnMem())) {
      Txn.executeWrite(data, () -> QUADS.forEach(quad -> data.add(SSE.parseQuad(quad))));
      for (Node graph : List.of(Quad.defaultGraphIRI, Node.ANY, ONE, OTHER)) {
        Txn.executeRead(
            data,
            () ->
                assertThat(told(data, graph))
                    .containsExactlyInAnyOrderElementsOf(
                        Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY))));
      }
    }
  }

  private static Set<Quad> told(DatasetGraph data, Node graph) {
    Set<Quad> told = new HashSet<>();
    Subjects subjects = Subjects.of(data, graph);
    subjects.each(
        (subject, number) ->
            subjects
                .about(number)
                .forEachRemaining(
                    quad -> {
                      assertThat(quad.getSubject()).isEqualTo(subject);
                      told.add(quad);
                    }));
    return told;
  }
}
