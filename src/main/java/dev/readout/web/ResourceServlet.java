package dev.readout.web;

import dev.readout.ask.Answers;
import dev.readout.ask.Parameter;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.page.MissingPage;
import dev.readout.page.QuestionPage;
import dev.readout.page.View;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers every path that no other servlet does: the pages that are not about one thing. */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String QUESTION = "/questions/";

  private final transient DatasetGraph dataset;
  private final transient View view;
  private final transient QuestionPage questions;

  ResourceServlet(DatasetGraph dataset, Settings settings) {
    this.dataset = dataset;
    this.view = new View(settings.base());
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
    String path = Address.decoded(request.getRequestURI());
    if (path.equals("/questions")) {
      Reply.page(response, 200, questions.list());
    } else if (path.startsWith(QUESTION)) {
      question(request, response, graph, path.substring(QUESTION.length()));
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
}
