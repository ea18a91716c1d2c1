package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Test;
import org.nanopub.MultiNanopubRdfHandler;
import org.nanopub.Nanopub;

/** Nanopublications as the reader of those who invented them reads them; it refuses bad ones. */
class NanopubTest {
  @Test
  void readsOneForEachReportThatTellsAnything() throws Exception {
    DatasetGraph data = Fixture.dataset();
    byte[] trig = Written.bytes("nanopub", data);
    List<Nanopub> read = new ArrayList<>();
    MultiNanopubRdfHandler.process(RDFFormat.TRIG, new ByteArrayInputStream(trig), read::add);
    Contents contents = new Contents(data, new Base(Fixture.BASE));
    List<String> reports =
        contents
            .knowledge()
            .find(Node.ANY, RDF.Nodes.type, News.Report)
            .mapWith(Triple::getSubject)
            .filterKeep(report -> !Told.by(contents, report).isEmpty())
            .mapWith(report -> report.getURI() + "#nanopub")
            .toList();
    assertThat(read)
        .extracting(each -> each.getUri().stringValue())
        .containsExactlyInAnyOrderElementsOf(reports);
  }

  @Test
  void findsWhatIsSaidInTheAssertionAndWhereItStandsInTheProvenance() throws Exception {
    byte[] trig = Written.bytes("nanopub", Fixture.dataset());
    MultiNanopubRdfHandler.process(
        RDFFormat.TRIG,
        new ByteArrayInputStream(trig),
        each -> {
          assertThat(each.getAssertion()).isNotEmpty();
          assertThat(each.getProvenance())
              .extracting(Statement::getSubject)
              .contains(each.getAssertionUri());
          assertThat(each.getPubinfo()).extracting(Statement::getSubject).contains(each.getUri());
        });
  }
}
