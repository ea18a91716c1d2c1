package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** The knowledge, a statement a line. */
final class NTriples implements Document {
  @Override
  public Offer offer() {
    return new Offer("nt", "application/n-triples", "nt", "the knowledge, a statement a line");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    try (SortedStatements statements = new SortedStatements()) {
      contents.knowledge().find().forEachRemaining(statements::add);
      write(statements.read(), out);
    }
  }

  static void write(Iterator<byte[]> lines, OutputStream out) throws IOException {
    while (lines.hasNext()) {
      out.write(lines.next());
      out.write('\n');
    }
    out.flush();
  }
}
