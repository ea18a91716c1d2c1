package dev.readout.web;

import com.google.gson.JsonElement;
import dev.readout.describe.DataFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** Complete answers: each is made in memory and has its length before it leaves. */
final class Reply {
  static final String HTML = "text/html";
  static final String JSON = "application/json";

  private Reply() {}

  /** True of the methods that ask for something and change nothing. */
  static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  static void readOnly(HttpServletResponse response) throws IOException {
    response.setHeader("Allow", HeaderFilter.METHODS);
    refuse(response, 405, "This can only be read, by GET.");
  }

  /**
   * @param path relative, so that it holds under any host
   */
  static void redirect(HttpServletResponse response, int status, String path) {
    response.setStatus(status);
    response.setHeader("Location", path);
    response.setContentLength(0);
  }

  static void page(HttpServletResponse response, int status, String html) throws IOException {
    bytes(response, status, HTML + "; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /** As a page for those who take one, else in a sentence. */
  static void missing(
      HttpServletRequest request, HttpServletResponse response, Supplier<String> page)
      throws IOException {
    instead(request, response, 404, "There is nothing at this address.", page);
  }

  /** As {@link #missing}, with another status and sentence. */
  static void instead(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String why,
      Supplier<String> page)
      throws IOException {
    response.addHeader("Vary", "Accept");
    if (Accept.choose(request, List.of(HTML, "text/plain")).filter(HTML::equals).isPresent()) {
      page(response, status, page.get());
    } else {
      refuse(response, status, why);
    }
  }

  /** Says in one sentence why not. */
  static void refuse(HttpServletResponse response, int status, String why) throws IOException {
    byte[] text = (why + "\n").getBytes(StandardCharsets.UTF_8);
    bytes(response, status, "text/plain; charset=utf-8", text);
  }

  static void graph(HttpServletResponse response, Graph graph, DataFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, format.format());
    bytes(response, 200, format.mediaType() + "; charset=utf-8", out.toByteArray());
  }

  static void dataset(HttpServletResponse response, DatasetGraph dataset, DataFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, dataset, format.format());
    bytes(response, 200, format.mediaType() + "; charset=utf-8", out.toByteArray());
  }

  static void json(HttpServletResponse response, JsonElement json) throws IOException {
    bytes(response, 200, JSON, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
