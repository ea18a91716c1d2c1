package dev.readout.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param out data only
 * @param err everything else
 * @param terminal true when a person watches {@code err}
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
  /** For lines of text; flush it at the end. */
  PrintStream text() {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /** One line to the person, under the tool's name. */
  void say(String line) {
    err.println("readout: " + line);
  }
}
