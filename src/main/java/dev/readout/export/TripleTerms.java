package dev.readout.export;

import dev.readout.store.Subjects;
import dev.readout.vocab.News;
import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
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
    Sorted.triples(new WithTold(contents, contents.knowledgeBySubject()), to::triple);
    to.finish();
  }

  /** Everything, and of each report what it tells. */
  private record WithTold(Contents contents, Subjects subjects) implements Subjects {
    @Override
    public void each(ObjLongConsumer<Node> to) {
      subjects.each(to);
    }

    @Override
    public Iterator<Quad> about(long number) {
      List<Quad> all = Iter.toList(subjects.about(number));
      Node subject = all.get(0).getSubject();
      if (contents.thing(subject).is(News.Report)) {
        Told.by(contents, subject).forEach(told -> all.add(reifies(subject, told)));
      }
      return all.iterator();
    }

    private static Quad reifies(Node report, Triple told) {
      return Quad.create(Quad.defaultGraphIRI, report, REIFIES, NodeFactory.createTripleTerm(told));
    }
  }
}
