package dev.readout.export;

import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Both layers, to read: the knowledge, then each account in a block of its own. */
final class TriG implements Document {
  @Override
  public Offer offer() {
    return new Offer("trig", "application/trig", "trig", "the knowledge and each account, to read");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    StreamRDF to = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    to.start();
    Prefixes.all().forEach(to::prefix);
    Sorted.triples(contents.knowledgeBySubject(), to::triple);
    for (Node name : contents.accounts()) {
      Sorted.triples(contents.accountBySubject(name), triple -> to.quad(Quad.create(name, triple)));
    }
    to.finish();
  }
}
