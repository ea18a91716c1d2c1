package dev.readout.web;

import dev.readout.ask.Queries;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /openapi.json}: what programs can ask, for the tools that read such descriptions. */
final class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final byte[] document =
      new OpenApi(Queries.bundled()).document().toString().getBytes(StandardCharsets.UTF_8);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.bytes(response, 200, Reply.JSON, document);
  }
}
