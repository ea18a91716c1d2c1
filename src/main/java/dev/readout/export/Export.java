package dev.readout.export;

import dev.readout.store.SortedLines;
import dev.readout.store.Statements;
import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes a dataset; whoever calls is in a transaction. */
public final class Export {
  private final DatasetGraph data;

  public Export(DatasetGraph data) {
    this.data = data;
  }

  public void write(Format format, OutputStream out) {
    switch (format) {
      case NT, NQ -> lines(format, out);
      case TTL -> stream(RDFFormat.TURTLE_BLOCKS, format, out);
      case TRIG -> stream(RDFFormat.TRIG_BLOCKS, format, out);
      case JSONLD -> document(RDFFormat.JSONLD_PRETTY, out);
      case RDFXML -> document(RDFFormat.RDFXML_PLAIN, out);
    }
  }

  private void lines(Format format, OutputStream out) {
    try (SortedLines lines = new SortedLines()) {
      data.getDefaultGraph().find().forEachRemaining(each -> lines.add(Statements.line(each)));
      if (format.allGraphs()) {
        data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(each -> lines.add(Statements.line(each.getGraph(), each.asTriple())));
      }
      write(lines.read(), out);
    }
  }

  private static void write(Iterator<byte[]> lines, OutputStream out) {
    try {
      while (lines.hasNext()) {
        out.write(lines.next());
        out.write('\n');
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stream(RDFFormat as, Format format, OutputStream out) {
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, as);
    sink.start();
    Prefixes.all().forEach(sink::prefix);
    sorted(data.getDefaultGraph(), sink::triple);
    if (format.allGraphs()) {
      for (Node graph : names()) {
        sorted(data.getGraph(graph), triple -> sink.quad(Quad.create(graph, triple)));
      }
    }
    sink.finish();
  }

  private List<Node> names() {
    return Iter.toList(data.listGraphNodes()).stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static void sorted(Graph graph, Consumer<Triple> to) {
    try (SortedLines lines = new SortedLines();
        Statements.Parsed triples = new Statements.Parsed(to)) {
      graph.find().forEachRemaining(triple -> lines.add(Statements.line(triple)));
      lines.read().forEachRemaining(triples::add);
    }
  }

  private void document(RDFFormat as, OutputStream out) {
    Graph copy = GraphMemFactory.createDefaultGraph();
    Prefixes.all().forEach(copy.getPrefixMapping()::setNsPrefix);
    sorted(data.getDefaultGraph(), copy::add);
    RDFWriter.source(copy).format(as).output(out);
  }
}
