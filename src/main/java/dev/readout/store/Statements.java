package dev.readout.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Statements as lines of N-Triples and N-Quads, without line ends, and back. */
public final class Statements {
  private static final int BYTES_PARSED_AT_ONCE = 1 << 20;

  private Statements() {}

  public static String line(Triple triple) {
    return whole(subjectToObject(triple)).toString();
  }

  /** As {@link #line(Triple)}, in UTF-8. */
  static byte[] bytes(Triple triple) {
    return whole(subjectToObject(triple)).copy();
  }

  /** The line of a statement of any graph, in UTF-8. */
  static byte[] bytes(Quad quad) {
    Terms terms = subjectToObject(quad.asTriple());
    return whole(quad.isDefaultGraph() ? terms : in(quad.getGraph(), terms)).copy();
  }

  private static Terms subjectToObject(Triple triple) {
    Terms terms = new Terms();
    terms.add(triple.getSubject());
    terms.add(' ');
    terms.add(triple.getPredicate());
    terms.add(' ');
    terms.add(triple.getObject());
    return terms;
  }

  private static Terms in(Node graph, Terms terms) {
    terms.add(' ');
    terms.add(graph);
    return terms;
  }

  private static Terms whole(Terms terms) {
    terms.add(' ');
    terms.add('.');
    return terms;
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
