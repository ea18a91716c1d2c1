package dev.readout.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;

/** Statements as lines of N-Triples and N-Quads, without line ends, and back. */
public final class Statements {
  private static final int BYTES_PARSED_AT_ONCE = 1 << 20;
  private static final NodeFormatter TERMS = new NodeFormatterNT(CharSpace.UTF8);

  private Statements() {}

  public static String line(Triple triple) {
    return subjectToObject(triple).text.append(" .").toString();
  }

  public static String line(Node graph, Triple triple) {
    Letters letters = subjectToObject(triple);
    letters.print(' ');
    TERMS.format(letters, graph);
    return letters.text.append(" .").toString();
  }

  private static Letters subjectToObject(Triple triple) {
    Letters letters = new Letters();
    TERMS.format(letters, triple.getSubject());
    letters.print(' ');
    TERMS.format(letters, triple.getPredicate());
    letters.print(' ');
    TERMS.format(letters, triple.getObject());
    return letters;
  }

  /** Takes what Jena writes and no more; Jena's own writers cost more than the terms themselves. */
  private static final class Letters extends AWriterBase {
    private final StringBuilder text = new StringBuilder(256);

    @Override
    public void print(char letter) {
      text.append(letter);
    }

    @Override
    public void print(char[] letters) {
      text.append(letters);
    }

    @Override
    public void print(String letters) {
      text.append(letters);
    }

    @Override
    public void printf(String format, Object... values) {
      text.append(String.format(java.util.Locale.ROOT, format, values));
    }

    @Override
    public void println(String letters) {
      text.append(letters).append('\n');
    }

    @Override
    public void println() {
      text.append('\n');
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /** Turns lines back into triples, many at a time; the last ones come with {@link #close}. */
  public static final class Parsed implements AutoCloseable {
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final Consumer<Triple> to;
    private boolean used;

    public Parsed(Consumer<Triple> to) {
      this.to = to;
    }

    public void add(byte[] line) {
      used = true;
      waiting.writeBytes(line);
      waiting.write('\n');
      if (waiting.size() > BYTES_PARSED_AT_ONCE) {
        parse();
      }
    }

    /** True when any line came. */
    public boolean used() {
      return used;
    }

    @Override
    public void close() {
      parse();
    }

    private void parse() {
      RDFParser.source(new ByteArrayInputStream(waiting.toByteArray()))
          .lang(Lang.NTRIPLES)
          .checking(false)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  to.accept(triple);
                }
              });
      waiting.reset();
    }
  }
}
