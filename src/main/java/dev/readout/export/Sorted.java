package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readout.store.SortedLines;
import dev.readout.store.Subjects;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What a graph holds, in the order of the bytes of addresses and statements, in bounded memory. */
final class Sorted {
  private Sorted() {}

  /** What is done with each. */
  interface Step<T> {
    void take(T each) throws IOException;
  }

  /** All things of a class. */
  static void instances(Graph graph, Node type, Step<Node> step) throws IOException {
    try (SortedLines addresses = new SortedLines()) {
      graph
          .find(Node.ANY, RDF.Nodes.type, type)
          .forEachRemaining(each -> addresses.add(each.getSubject().getURI()));
      Iterator<byte[]> lines = addresses.read();
      while (lines.hasNext()) {
        step.take(NodeFactory.createURI(new String(lines.next(), UTF_8)));
      }
    }
  }

  /** All statements, those of one subject together. */
  static void triples(Subjects subjects, Step<Triple> step) throws IOException {
    new SortedStatements(subjects).each(line -> step.take(line.quad().asTriple()));
  }

  /** All statements, a line each. */
  static void lines(Subjects subjects, OutputStream out) throws IOException {
    new SortedStatements(subjects).each(line -> line.write(out));
    out.flush();
  }
}
