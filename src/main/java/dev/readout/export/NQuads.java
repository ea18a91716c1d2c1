package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;

/** Both layers, a statement a line. */
final class NQuads implements Document {
  @Override
  public Offer offer() {
    return new Offer(
        "nq", "application/n-quads", "nq", "the knowledge and each account, a statement a line");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    Sorted.lines(contents.allBySubject(), out);
  }
}
