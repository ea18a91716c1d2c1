package dev.readout.web;

import dev.readout.ask.Answers;
import dev.readout.ask.Parameter;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.describe.DataFormat;
import dev.readout.describe.Description;
import dev.readout.describe.Thing;
import dev.readout.page.HomePage;
import dev.readout.page.MissingPage;
import dev.readout.page.Pages;
import dev.readout.page.QuestionPage;
import dev.readout.page.View;
import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Answers every path but the query endpoint's: the pages, and every thing by the path of its IRI.
 */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String QUESTION = "/questions/";

  /** "person/anna-brandt" and perhaps an ending; keys have no dot. */
  private static final Pattern RESOURCE =
      Pattern.compile(
          "/((?:article|person|organization|place|group|event|report|post|relation)/[^/.]+)"
              + "(?:\\.([a-z]+))?");

  private final transient DatasetGraph dataset;
  private final transient Base base;
  private final transient View view;
  private final transient Pages pages;
  private final transient QuestionPage questions;

  ResourceServlet(DatasetGraph dataset, Settings settings) {
    this.dataset = dataset;
    this.base = settings.base();
    this.view = new View(base);
    this.pages = new Pages(view);
    this.questions =
        new QuestionPage(view, Queries.bundled(), new Answers(dataset, settings.timeout()));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    dataset.begin(ReadWrite.READ);
    try {
      route(request, response, dataset.getDefaultGraph());
    } finally {
      dataset.end();
    }
  }

  private void route(HttpServletRequest request, HttpServletResponse response, Graph graph)
      throws IOException {
    String path = decoded(request.getRequestURI());
    Matcher resource = RESOURCE.matcher(withoutFragment(path));
    if (path.equals("/")) {
      Reply.page(response, 200, new HomePage(view, graph).html(pageNumber(request)));
    } else if (path.equals("/questions")) {
      Reply.page(response, 200, questions.list());
    } else if (path.startsWith(QUESTION)) {
      question(request, response, graph, path.substring(QUESTION.length()));
    } else if (resource.matches()) {
      Thing thing = new Thing(graph, NodeFactory.createURI(base.iri() + resource.group(1)));
      resource(request, response, thing, Optional.ofNullable(resource.group(2)));
    } else {
      Reply.page(response, 404, MissingPage.html(view, graph, path));
    }
  }

  private void question(
      HttpServletRequest request, HttpServletResponse response, Graph graph, String name)
      throws IOException {
    Optional<Question> question = questions.find(name);
    if (question.isEmpty()) {
      Reply.page(response, 404, MissingPage.html(view, graph, QUESTION + name));
      return;
    }
    Map<String, String> values = new TreeMap<>();
    for (Parameter each : question.get().parameters()) {
      Optional.ofNullable(request.getParameter(each.name()))
          .map(String::trim)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> values.put(each.name(), value));
    }
    try {
      Reply.page(response, 200, questions.html(question.get(), values, graph));
    } catch (QueryCancelledException e) {
      Reply.refuse(response, 503, "This question takes too long here; narrow it down.");
    }
  }

  /** A client that sends the fragment of a span as part of the path means its article. */
  private static String withoutFragment(String path) {
    int hash = path.indexOf('#');
    return hash < 0 ? path : path.substring(0, hash);
  }

  /** A plus sign is itself in a path. */
  private static String decoded(String rawPath) {
    try {
      return URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return rawPath;
    }
  }

  private static int pageNumber(HttpServletRequest request) {
    String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
    return page.matches("[0-9]{1,7}") ? Integer.parseInt(page) : 1;
  }

  private void resource(
      HttpServletRequest request,
      HttpServletResponse response,
      Thing thing,
      Optional<String> ending)
      throws IOException {
    Optional<Thing> event = thing.from(News.alias).findFirst();
    if (event.isPresent()) {
      String suffix = ending.map(each -> "." + each).orElse("");
      redirect(response, 301, view.href(event.get()) + suffix);
    } else if (!thing.exists()) {
      Reply.page(response, 404, MissingPage.html(view, thing.graph(), view.href(thing)));
    } else if (ending.isEmpty()) {
      negotiate(request, response, thing);
    } else {
      document(response, thing, ending.get());
    }
  }

  private void negotiate(HttpServletRequest request, HttpServletResponse response, Thing thing)
      throws IOException {
    List<String> offers = new ArrayList<>(DataFormat.mediaTypes());
    offers.add(Reply.HTML);
    response.setHeader("Vary", "Accept");
    Optional<String> chosen = Accept.choose(request, offers);
    if (chosen.isEmpty()) {
      Reply.refuse(response, 406, "This comes as one of " + String.join(", ", offers) + ".");
      return;
    }
    String ending = DataFormat.ofMediaType(chosen.get()).map(DataFormat::ending).orElse("html");
    redirect(response, 303, view.href(thing) + "." + ending);
  }

  private void document(HttpServletResponse response, Thing thing, String ending)
      throws IOException {
    Optional<DataFormat> format = DataFormat.ofEnding(ending);
    response.setHeader("Link", links(thing));
    if (ending.equals("html")) {
      Reply.page(response, 200, pages.html(thing));
    } else if (format.isPresent()) {
      Reply.graph(response, Description.of(thing), format.get());
    } else {
      Reply.page(
          response, 404, MissingPage.html(view, thing.graph(), view.href(thing) + "." + ending));
    }
  }

  private String links(Thing thing) {
    String described = "<" + view.href(thing) + ">; rel=\"describes\"";
    return Stream.concat(
            Stream.of(described, alternate(thing, "html", Reply.HTML)),
            Stream.of(DataFormat.values())
                .map(each -> alternate(thing, each.ending(), each.mediaType())))
        .collect(Collectors.joining(", "));
  }

  private String alternate(Thing thing, String ending, String type) {
    return "<%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(view.href(thing), ending, type);
  }

  /** Relative, so that it holds under any host. */
  private static void redirect(HttpServletResponse response, int status, String path) {
    response.setStatus(status);
    response.setHeader("Location", path);
    response.setContentLength(0);
  }
}
