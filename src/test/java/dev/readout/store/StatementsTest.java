package dev.readout.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final Node GRAPH = NodeFactory.createURI("http://news.test/g");

  @Test
  void writesWhatTheLibraryWrites() {
    for (Triple triple : triples()) {
      assertThat(Statements.line(triple)).isEqualTo(NodeFmtLib.strNT(triple));
      Quad quad = Quad.create(GRAPH, triple);
      assertThat(new String(Statements.bytes(quad), UTF_8)).isEqualTo(NodeFmtLib.strNQ(quad));
      assertThat(new String(Statements.bytes(triple), UTF_8)).isEqualTo(NodeFmtLib.strNT(triple));
    }
  }

  @Test
  void readsWhatItWrote() {
    List<Triple> read = new ArrayList<>();
    try (Statements.Parsed parsed = new Statements.Parsed(read::add)) {
      triples().forEach(triple -> parsed.add(Statements.bytes(triple)));
    }
    assertThat(read).containsExactlyElementsOf(triples());
  }

  private static List<Triple> triples() {
    Node subject = NodeFactory.createURI("http://news.test/é?a=b&c#char=0,1");
    Node predicate = NodeFactory.createURI("http://news.test/p");
    return Stream.of(
            NodeFactory.createURI("http://news.test/Łódź/漢字"),
            NodeFactory.createLiteralString("a \"quote\", a \\ and\n\r\ta line; 😀 é \u0001"),
            NodeFactory.createLiteralLang("Kanzlerin", "de-AT"),
            SSE.parseNode("'2024-03-13'^^xsd:date"),
            SSE.parseNode("'7'^^xsd:integer"))
        .map(object -> Triple.create(subject, predicate, object))
        .toList();
  }
}
