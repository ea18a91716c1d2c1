package dev.readout.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers GET and HEAD, each inside one transaction that only reads, and refuses the rest. */
abstract class ReadingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DatasetGraph dataset;

  ReadingServlet(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Reply.reads(request)) {
      Reply.readOnly(response);
      return;
    }
    dataset.begin(ReadWrite.READ);
    try {
      answer(request, response);
    } finally {
      dataset.end();
    }
  }

  abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

  final DatasetGraph dataset() {
    return dataset;
  }

  final Graph knowledge() {
    return dataset.getDefaultGraph();
  }
}
