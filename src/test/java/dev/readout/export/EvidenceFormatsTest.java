package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** The formats that say which report makes which statement, read back by Jena. */
class EvidenceFormatsTest {
  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/>
      PREFIX news: <https://w3id.org/readout/news#>
      PREFIX np: <http://www.nanopub.org/nschema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

  @Test
  void givesEachReportTheStatementsItMakes() {
    DatasetGraph data = read("rdf12", Lang.TURTLE);
    assertThat(
            ask(
                data,
                """
                ASK { <report/brandt-in-warsaw-1f2e33-1> rdf:reifies
                  <<( <event/meeting-anna-brandt-jan-kowal-5f0c3a>
                      news:participant <person/anna-brandt> )>> }"""))
        .isTrue();
    assertThat(
            ask(
                data,
                """
                ASK { <report/brandt-in-warsaw-1f2e33-6> rdf:reifies
                  <<( <event/strike-iron-dawn-lodno-77dd88> news:reportedAs news:Alleged )>> }"""))
        .isTrue();
    assertThat(
            ask(
                data,
                """
                ASK { <report/brandt-in-warsaw-1f2e33-6> rdf:reifies
                  <<( ?event news:reportedAs news:DidNotHappen )>> }"""))
        .isFalse();
    assertThat(data.getDefaultGraph().size())
        .isGreaterThan(Fixture.dataset().getDefaultGraph().size());
  }

  @Test
  void makesANanopublicationOfEachReport() {
    DatasetGraph data = read("nanopub", Lang.TRIG);
    List<Node> heads = data.stream().map(q -> q.getGraph()).distinct().toList();
    assertThat(heads.size() % 4).isZero();
    assertThat(
            ask(
                data,
                """
                ASK { GRAPH ?head {
                        ?np a np:Nanopublication ; np:hasAssertion ?assertion ;
                            np:hasProvenance ?provenance ; np:hasPublicationInfo ?info }
                      GRAPH ?assertion {
                        <event/meeting-anna-brandt-jan-kowal-5f0c3a> a news:Meeting }
                      GRAPH ?provenance {
                        ?assertion prov:wasDerivedFrom ?sentence ; news:factuality news:Happened ;
                          prov:hadPrimarySource <article/brandt-in-warsaw-1f2e33> }
                      GRAPH ?info { ?np prov:wasAttributedTo ?who } }"""))
        .isTrue();
    assertThat(data.getDefaultGraph().isEmpty()).isTrue();
    for (String part : List.of("assertion", "provenance", "pubinfo")) {
      Node graph = NodeFactory.createURI(Fixture.BASE + "report/brandt-in-warsaw-1f2e33-1#" + part);
      assertThat(data.containsGraph(graph)).isTrue();
    }
  }

  private static DatasetGraph read(String format, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(Written.bytes(format, Fixture.dataset())))
        .lang(lang)
        .parse(data);
    return data;
  }

  private static boolean ask(DatasetGraph data, String query) {
    return QueryExec.dataset(data).query(PREFIXES + query).ask();
  }
}
