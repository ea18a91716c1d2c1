package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;

/** The knowledge, a statement a line. */
final class NTriples implements Document {
  @Override
  public Offer offer() {
    return new Offer("nt", "application/n-triples", "nt", "the knowledge, a statement a line");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    Sorted.lines(contents.knowledgeBySubject(), out);
  }
}
