package dev.readout.web;

import dev.readout.page.Layout;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles, scripts and their data, from the jar: {@code /assets/style.css}. */
final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Pattern FILE = Pattern.compile("/([a-z0-9][a-z0-9.-]*)\\.([a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher file = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    if (!file.matches() || !TYPES.containsKey(file.group(2))) {
      Reply.refuse(response, 404, "There is no such file.");
      return;
    }
    try (InputStream asset = Layout.class.getResourceAsStream("assets" + file.group())) {
      if (asset == null) {
        Reply.refuse(response, 404, "There is no such file.");
        return;
      }
      response.setHeader("Cache-Control", "max-age=3600");
      Reply.bytes(response, 200, TYPES.get(file.group(2)), asset.readAllBytes());
    }
  }
}
