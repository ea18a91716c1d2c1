package dev.readout.web;

import dev.readout.page.MissingPage;
import dev.readout.page.QueryPage;
import dev.readout.page.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers every path that no other servlet does: the pages that are not about one thing. */
final class ResourceServlet extends ReadingServlet {
  private static final long serialVersionUID = 1L;

  private static final String QUESTIONS = "/questions";

  private final transient View view;

  ResourceServlet(DatasetGraph dataset, Settings settings) {
    super(dataset);
    this.view = new View(settings.base());
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = Address.decoded(request.getRequestURI());
    if (path.equals(QUESTIONS) || path.startsWith(QUESTIONS + "/")) {
      toQuestion(request, response);
    } else {
      Reply.missing(request, response, () -> MissingPage.html(view, knowledge(), path));
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
