package dev.readout.web;

import com.google.gson.JsonElement;
import dev.readout.describe.DataFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/** Complete answers: each is made in memory and has its length before it leaves. */
final class Reply {
  static final String HTML = "text/html";
  static final String JSON = "application/json";

  private Reply() {}

  static void page(HttpServletResponse response, int status, String html) throws IOException {
    bytes(response, status, HTML + "; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
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
