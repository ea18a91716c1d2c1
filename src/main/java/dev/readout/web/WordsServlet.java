package dev.readout.web;

import dev.readout.describe.DataFormat;
import dev.readout.harvest.PrefixList;
import dev.readout.page.OntologyPage;
import dev.readout.page.PrefixesPage;
import dev.readout.vocab.Prefixes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The words of the graph: {@code /ontology} defines the terms, {@code /prefixes} lists the short
 * names of the vocabularies. Each leads, by Accept, to a page or to data, {@code /ontology.ttl},
 * {@code /prefixes.rq}.
 */
final class WordsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String FILE = "/ontology/news.ttl";
  private static final Pattern PATH = Pattern.compile("/(ontology|prefixes)(?:\\.([a-z]+))?");

  /** The forms of the prefixes by their endings. */
  private static final Map<String, Form> PREFIXES = prefixes();

  private record Form(String type, Supplier<String> text) {}

  private final transient byte[] turtle = file();
  private final transient Graph ontology = parsed(turtle);
  private final transient Freshness freshness =
      Freshness.of(new String(turtle, StandardCharsets.UTF_8) + PrefixList.turtle());

  private static Map<String, Form> prefixes() {
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put("ttl", new Form("text/turtle", PrefixList::turtle));
    forms.put("json", new Form(Reply.JSON, PrefixList::json));
    forms.put("jsonld", new Form("application/ld+json", PrefixList::context));
    forms.put("rq", new Form("application/sparql-query", PrefixList::sparql));
    forms.put(Documents.PAGE, new Form(Reply.HTML, PrefixesPage::html));
    return forms;
  }

  /** The addresses it answers. */
  static List<String> paths() {
    List<String> paths = new ArrayList<>(List.of("/ontology", "/prefixes"));
    Stream.concat(Stream.of(Documents.PAGE), Stream.of(DataFormat.values()).map(DataFormat::ending))
        .forEach(ending -> paths.add("/ontology." + ending));
    PREFIXES.keySet().forEach(ending -> paths.add("/prefixes." + ending));
    return paths;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(request.getRequestURI());
    if (!Reply.reads(request)) {
      Reply.readOnly(response);
    } else if (!path.matches()) {
      Reply.refuse(response, 404, "There is nothing at this address.");
    } else if (path.group(2) == null) {
      negotiate(request, response, path.group(1));
    } else if (!freshness.known(request, response)) {
      words(response, path.group(1), path.group(2));
    }
  }

  private void words(HttpServletResponse response, String what, String ending) throws IOException {
    if (what.equals("ontology")) {
      ontology(response, ending);
    } else {
      Form form = PREFIXES.get(ending);
      byte[] text = form.text().get().getBytes(StandardCharsets.UTF_8);
      Reply.bytes(response, 200, form.type() + "; charset=utf-8", text);
    }
  }

  private static void negotiate(
      HttpServletRequest request, HttpServletResponse response, String what) throws IOException {
    Map<String, String> endings = new LinkedHashMap<>();
    if (what.equals("ontology")) {
      for (DataFormat format : DataFormat.values()) {
        endings.put(format.mediaType(), format.ending());
      }
      endings.put(Reply.HTML, Documents.PAGE);
    } else {
      PREFIXES.forEach((ending, form) -> endings.put(form.type(), ending));
    }
    response.addHeader("Vary", "Accept");
    Optional<String> chosen = Accept.choose(request, List.copyOf(endings.keySet()));
    if (chosen.isPresent()) {
      Reply.redirect(response, 303, "/" + what + "." + endings.get(chosen.get()));
    } else {
      String types = String.join(", ", endings.keySet());
      Reply.refuse(response, 406, "This comes as one of " + types + ".");
    }
  }

  private void ontology(HttpServletResponse response, String ending) throws IOException {
    Optional<DataFormat> format = DataFormat.ofEnding(ending);
    if (format.isEmpty()) {
      Reply.page(response, 200, OntologyPage.html(ontology));
    } else if (format.get() == DataFormat.TURTLE) {
      Reply.bytes(response, 200, "text/turtle; charset=utf-8", turtle);
    } else {
      Reply.graph(response, ontology, format.get());
    }
  }

  private static byte[] file() {
    try (InputStream file = WordsServlet.class.getResourceAsStream(FILE)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph parsed(byte[] turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(new String(turtle, StandardCharsets.UTF_8), Lang.TURTLE).parse(graph);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    return graph;
  }
}
