package dev.readout.web;

import dev.readout.page.MissingPage;
import dev.readout.page.QueryPage;
import dev.readout.page.View;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers every path that no other servlet does: the pages that are not about one thing. */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String QUESTIONS = "/questions";

  private final transient DatasetGraph dataset;
  private final transient View view;

  ResourceServlet(DatasetGraph dataset, Settings settings) {
    this.dataset = dataset;
    this.view = new View(settings.base());
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
    if (path.equals(QUESTIONS) || path.startsWith(QUESTIONS + "/")) {
      toQuestion(request, response);
    } else {
      Reply.page(response, 404, MissingPage.html(view, graph, path));
    }
  }

  /** Where the saved questions were before; links to them go on working. */
  private static void toQuestion(HttpServletRequest request, HttpServletResponse response) {
    String query = Optional.ofNullable(request.getQueryString()).map(each -> "?" + each).orElse("");
    String path = request.getRequestURI().substring(QUESTIONS.length());
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", QueryPage.PATH + path + query);
    response.setContentLength(0);
  }
}
