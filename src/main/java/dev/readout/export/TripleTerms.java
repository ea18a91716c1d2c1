package dev.readout.export;

import dev.readout.vocab.News;
import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;

/**
 * The knowledge in Turtle of RDF 1.2, where each report {@code rdf:reifies} the statements that it
 * makes. Most clients cannot read triple terms, so they are in this format only.
 */
final class TripleTerms implements Document {
  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  @Override
  public Offer offer() {
    return new Offer(
        "rdf12",
        "text/turtle; version=1.2",
        "ttl",
        "the knowledge in RDF 1.2: which report makes which statement");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    StreamRDF to = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    to.start();
    Prefixes.all().forEach(to::prefix);
    to.prefix("rdf", RDF.getURI());
    try (SortedStatements statements = new SortedStatements()) {
      contents.knowledge().find().forEachRemaining(statements::add);
      Sorted.instances(
          contents.knowledge(),
          News.Report,
          report ->
              Told.by(contents, report).forEach(told -> statements.add(reifies(report, told))));
      Sorted.triples(statements, to::triple);
    }
    to.finish();
  }

  private static Triple reifies(Node report, Triple told) {
    return Triple.create(report, REIFIES, NodeFactory.createTripleTerm(told));
  }
}
