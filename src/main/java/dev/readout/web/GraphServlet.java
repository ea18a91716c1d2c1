package dev.readout.web;

import dev.readout.describe.DataFormat;
import dev.readout.vocab.Prefixes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Whole graphs by the SPARQL 1.1 Graph Store Protocol, to read: {@code /data?default} is the
 * knowledge, {@code /data?graph=IRI} an article's account. What is written line by line is streamed
 * however large it is; RDF/XML and JSON-LD are made in memory, up to the limit of an answer.
 */
final class GraphServlet extends ReadingServlet {
  private static final long serialVersionUID = 1L;

  private final transient Limits limits;
  private final transient Freshness freshness;

  GraphServlet(DatasetGraph dataset, Freshness freshness, Limits limits) {
    super(dataset);
    this.freshness = freshness;
    this.limits = limits;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String[] names = request.getParameterValues("graph");
    boolean whole = request.getParameter("default") != null;
    if (whole == (names != null) || names != null && names.length > 1) {
      Reply.refuse(response, 400, "Ask with ?default or with ?graph= and the IRI of one graph.");
      return;
    }
    Optional<Graph> graph = whole ? Optional.of(knowledge()) : named(request);
    if (graph.isEmpty()) {
      Reply.refuse(response, 404, "There is no graph of this name.");
      return;
    }
    response.addHeader("Vary", "Accept");
    Optional<DataFormat> format =
        Accept.choose(request, DataFormat.mediaTypes()).flatMap(DataFormat::ofMediaType);
    if (format.isEmpty()) {
      String types = String.join(", ", DataFormat.mediaTypes());
      Reply.refuse(response, 406, "A graph comes as one of " + types + ".");
    } else if (!freshness.in(format.get().ending()).known(request, response)) {
      write(request, response, graph.get(), format.get());
    }
  }

  private Optional<Graph> named(HttpServletRequest request) {
    try {
      String name =
          URI.create(request.getRequestURL().toString())
              .resolve(request.getParameter("graph"))
              .toString();
      return Optional.of(NodeFactory.createURI(name))
          .filter(dataset()::containsGraph)
          .map(dataset()::getGraph);
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, Graph graph, DataFormat format)
      throws IOException {
    if (format == DataFormat.RDF_XML || format == DataFormat.JSON_LD) {
      whole(response, graph, format);
      return;
    }
    response.setContentType(format.mediaType() + "; charset=utf-8");
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    StreamRDF out = StreamRDFWriter.getWriterStream(response.getOutputStream(), streamed(format));
    out.start();
    Prefixes.all().forEach(out::prefix);
    StreamRDFOps.sendTriplesToStream(graph.find(), out);
    out.finish();
  }

  private static RDFFormat streamed(DataFormat format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case N_TRIPLES, N_QUADS -> format.format();
      case RDF_XML, JSON_LD -> throw new IllegalArgumentException(format + " cannot be streamed");
    };
  }

  private void whole(HttpServletResponse response, Graph graph, DataFormat format)
      throws IOException {
    Graph copy = GraphFactory.createDefaultGraph();
    copy.getPrefixMapping().setNsPrefixes(Prefixes.all());
    for (var triples = graph.find(); triples.hasNext() && copy.size() <= limits.rows(); ) {
      copy.add(triples.next());
    }
    if (copy.size() > limits.rows()) {
      String streamed =
          String.join(", ", List.of("text/turtle", "application/n-triples", "application/trig"));
      Reply.refuse(
          response,
          413,
          "This graph has more than %d triples; take one of %s."
              .formatted(limits.rows(), streamed));
    } else {
      Reply.graph(response, copy, format);
    }
  }
}
