package dev.readout.web;

import dev.readout.describe.DataFormat;
import dev.readout.harvest.DatasetDescription;
import dev.readout.page.QueryPage;
import dev.readout.vocab.Base;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before the query endpoint: answers a GET without a query, and says plainly what the
 * endpoint does not do.
 */
final class ProtocolFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
  private static final Pattern UTF_8 = Pattern.compile("(?i)(.*; *charset=\"?utf-?8\"?.*)|[^;]*");

  private final String dataset;

  ProtocolFilter(Base base) {
    this.dataset = base.iri() + DatasetDescription.PATH + "#knowledge";
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reading = Reply.reads(request);
    if (!reading && !request.getMethod().equals("POST")) {
      response.setHeader("Allow", ALLOWED);
      Reply.refuse(response, 405, "This endpoint only answers queries, by GET or POST.");
    } else if (isUpdate(request)) {
      response.setHeader("Allow", ALLOWED);
      Reply.refuse(response, 405, "This endpoint is read-only: it takes no update.");
    } else if (reading && request.getParameter("query") == null) {
      describe(request, response);
    } else if (type(request).startsWith(PlainQuery.TYPE)) {
      plain(request, response, chain);
    } else {
      chain.doFilter(new Known(request), response);
    }
  }

  private static void plain(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!UTF_8.matcher(type(request)).matches()) {
      Reply.refuse(response, 415, "A query comes in UTF-8.");
    } else if (request.getParameterMap().containsKey("query")) {
      Reply.refuse(response, 400, "There is a query in the address and another in the body.");
    } else {
      try {
        chain.doFilter(new Known(PlainQuery.read(request)), response);
      } catch (CharacterCodingException e) {
        Reply.refuse(response, 400, "The query is not UTF-8.");
      }
    }
  }

  private static String type(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType()).orElse("");
  }

  /** Only the query string is read here: the body of a form belongs to the endpoint. */
  private static boolean isUpdate(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return type(request).startsWith("application/sparql-update")
        || query.matches("(.*&)?update=.*");
  }

  private void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> offers = new ArrayList<>(DataFormat.mediaTypes());
    offers.add(Reply.HTML);
    response.addHeader("Vary", "Accept");
    Optional<String> chosen = Accept.choose(request, offers);
    if (chosen.isEmpty()) {
      Reply.refuse(
          response,
          406,
          "A description of the service comes as one of " + String.join(", ", offers) + ".");
    } else if (chosen.get().equals(Reply.HTML)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", QueryPage.PATH);
      response.setContentLength(0);
    } else {
      DataFormat format = DataFormat.ofMediaType(chosen.get()).orElseThrow();
      Reply.graph(
          response, ServiceDescription.of(request.getRequestURL().toString(), dataset), format);
    }
  }

  /**
   * HEAD is to the endpoint what GET is; the body is left out below. Some clients send names of
   * formats of their own ({@code output=rdf+xml}) beside a good Accept header; only the names that
   * mean something here are passed on.
   */
  private static final class Known extends HttpServletRequestWrapper {
    private static final Set<String> NAMING = Set.of("output", "format", "out", "results");
    private static final Set<String> KNOWN = Set.of("json", "xml", "csv", "tsv", "text");

    Known(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public String getParameter(String name) {
      String value = super.getParameter(name);
      return NAMING.contains(name) && value != null && !KNOWN.contains(value) ? null : value;
    }
  }
}
