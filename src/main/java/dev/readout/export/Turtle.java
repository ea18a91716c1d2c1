package dev.readout.export;

import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The knowledge, to read: short names, and what is said of a thing together. */
final class Turtle implements Document {
  @Override
  public Offer offer() {
    return new Offer("ttl", "text/turtle", "ttl", "the knowledge with short names, to read");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    StreamRDF to = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    to.start();
    Prefixes.all().forEach(to::prefix);
    Sorted.triples(contents.knowledgeBySubject(), to::triple);
    to.finish();
  }
}
