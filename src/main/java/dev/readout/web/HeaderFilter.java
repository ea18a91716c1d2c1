package dev.readout.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;

/** Headers of every answer: what a page may load, and that any site may read the data. */
final class HeaderFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final int MOST_READ = 1 << 20;

  static final String METHODS = "GET, HEAD, OPTIONS";

  private static final String SPARQL = "/sparql";

  private static final String POLICY = policy("'self'");

  /** What a page may load when its styles come from these sources. */
  private static String policy(String styles) {
    return "default-src 'none'; script-src 'self'; connect-src 'self'; style-src "
        + styles
        + "; img-src 'self' data:; font-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";
  }

  /** Lets this one answer hold a style element whose text has this SHA-256, in Base64. */
  static void allowStyle(HttpServletResponse response, String sha256) {
    response.setHeader("Content-Security-Policy", policy("'self' 'sha256-" + sha256 + "'"));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "Content-Location, ETag, Link, Location");
    if (request.getMethod().equals("OPTIONS")) {
      String methods = request.getRequestURI().equals(SPARQL) ? ProtocolFilter.ALLOWED : METHODS;
      response.setHeader("Allow", methods);
      response.setHeader("Access-Control-Allow-Methods", methods);
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    chain.doFilter(request, response);
    readToTheEnd(request);
  }

  /**
   * A body that a refusal left unread would close the connection under the client's next request.
   */
  private static void readToTheEnd(HttpServletRequest request) throws IOException {
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (reading || request.getContentLengthLong() > MOST_READ) {
      return;
    }
    try {
      request.getInputStream().readNBytes(MOST_READ);
    } catch (IllegalStateException | HttpException.RuntimeException e) {
      // It was read as a form, or is too large; then the connection may close.
      return;
    }
  }
}
