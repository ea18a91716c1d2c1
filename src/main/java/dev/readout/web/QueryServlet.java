package dev.readout.web;

import dev.readout.ask.Answers;
import dev.readout.ask.Parameter;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.page.MissingPage;
import dev.readout.page.QueryPage;
import dev.readout.page.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;

/**
 * Where people ask: {@code /query}, {@code /query?query=SELECT...}, and {@code
 * /query/who-accused-whom?actor=Brandt} for a saved question.
 */
final class QueryServlet extends ReadingServlet {
  private static final long serialVersionUID = 1L;

  /**
   * Of the style element that the editor's table adds for the handles between its columns. Its text
   * is always the same, so that this page can let it in and no other style.
   */
  private static final String EDITOR_STYLE = "zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk=";

  private final transient View view;
  private final transient QueryPage page;

  QueryServlet(Reading reading, Answers answers) {
    super(reading.data());
    this.view = reading.view();
    this.page = new QueryPage(view, Queries.bundled(), answers);
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HeaderFilter.allowStyle(response, EDITOR_STYLE);
    try {
      route(request, response);
    } catch (QueryCancelledException e) {
      Reply.refuse(response, 503, "This takes too long here; narrow it down.");
    }
  }

  private void route(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Graph graph = knowledge();
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Optional<String> own = Optional.ofNullable(request.getParameter("query"));
    Optional<Question> question = page.find(path.substring(1));
    if (question.isPresent()) {
      Map<String, String> values = values(request, question.get());
      Reply.page(response, 200, page.html(question.get(), values, graph));
    } else if (!path.equals("/")) {
      Reply.page(response, 404, MissingPage.html(view, graph, QueryPage.PATH + path));
    } else if (own.filter(each -> !each.isBlank()).isPresent()) {
      Reply.page(response, 200, page.own(own.get(), graph));
    } else {
      Reply.page(response, 200, page.beginning());
    }
  }

  private static Map<String, String> values(HttpServletRequest request, Question question) {
    Map<String, String> values = new TreeMap<>();
    for (Parameter each : question.parameters()) {
      Optional.ofNullable(request.getParameter(each.name()))
          .map(String::trim)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> values.put(each.name(), value));
    }
    return values;
  }
}
