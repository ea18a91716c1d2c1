package dev.readout.web;

import dev.readout.ask.AnswerFormat;
import dev.readout.ask.Answers;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.ask.QuestionException;
import dev.readout.ask.Slice;
import dev.readout.ask.Table;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;

/**
 * The saved questions for programs: {@code /api/who-accused-whom?actor=Brandt}, {@code
 * /api/who-accused-whom.csv}, and {@code /api} for the list of them. Every question takes {@code
 * limit} and {@code offset}; where rows are left, a {@code Link} leads to them.
 */
final class ApiServlet extends HttpServlet {
  static final int ROWS = 1000;
  static final int MOST_ROWS = 10_000;
  static final int FARTHEST = 1_000_000;
  static final String LIMIT = "limit";
  static final String OFFSET = "offset";

  /** How each format is asked for; the first is what {@code *}{@code /*} gets. */
  static final Map<String, AnswerFormat> TYPES = types();

  private static final long serialVersionUID = 1L;
  private static final Pattern QUESTION = Pattern.compile("/([^/.]*)(?:\\.([^/]*))?");

  private final transient Queries queries = Queries.bundled();
  private final transient Answers answers;

  ApiServlet(Answers answers) {
    this.answers = answers;
  }

  private static Map<String, AnswerFormat> types() {
    Map<String, AnswerFormat> types = new LinkedHashMap<>();
    types.put(Reply.JSON, AnswerFormat.JSON);
    types.put("application/sparql-results+json", AnswerFormat.JSON);
    types.put("text/csv", AnswerFormat.CSV);
    types.put("text/tab-separated-values", AnswerFormat.TSV);
    types.put("application/sparql-results+xml", AnswerFormat.XML);
    return types;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        throw Refusal.of(405, "Ask with GET.");
      }
      route(request, response);
    } catch (QuestionException e) {
      Refusal.of(e).send(response);
    } catch (QueryCancelledException e) {
      Refusal.of(503, "This takes too long here; ask for less, with a value for a parameter.")
          .send(response);
    } catch (Refusal e) {
      e.send(response);
    }
  }

  private void route(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Matcher parts = QUESTION.matcher(path);
    if (path.equals("/")) {
      Reply.json(response, new OpenApi(queries).list());
    } else if (parts.matches()) {
      Question question = question(parts.group(1));
      Optional<String> ending = Optional.ofNullable(parts.group(2));
      String type = ending.isPresent() ? named(ending.get()) : accepted(request, response);
      answer(request, response, question, type);
    } else {
      throw Refusal.of(404, "There is no " + path + " here; /api lists what there is.");
    }
  }

  private Question question(String name) {
    try {
      return queries.named(name);
    } catch (QuestionException e) {
      throw Refusal.of(404, e.getMessage(), queries.all().stream().map(Question::name).toList());
    }
  }

  private static String named(String ending) {
    return TYPES.entrySet().stream()
        .filter(each -> each.getValue().word().equals(ending))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> Refusal.of(404, "An answer has another ending.", endings()));
  }

  private static List<String> endings() {
    return TYPES.values().stream().distinct().map(each -> "." + each.word()).toList();
  }

  /** A person who opens the address in a browser reads JSON there. */
  private static String accepted(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader("Vary", "Accept");
    List<String> types = List.copyOf(TYPES.keySet());
    List<String> offers = new ArrayList<>(types);
    offers.add(Reply.HTML);
    return Accept.choose(request, offers)
        .map(each -> each.equals(Reply.HTML) ? Reply.JSON : each)
        .orElseThrow(() -> Refusal.of(406, "An answer comes as one of these.", types));
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Question question, String type)
      throws IOException {
    Parameters given = new Parameters(request);
    Slice slice =
        new Slice(given.number(OFFSET, 0, FARTHEST, 0), given.number(LIMIT, 1, MOST_ROWS, ROWS));
    Map<String, String> values = given.without(Set.of(LIMIT, OFFSET));
    Table table = answers.table(question, values, slice);
    if (table.more()) {
      response.setHeader("Link", "<" + next(request, values, slice) + ">; rel=\"next\"");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(TYPES.get(type), out);
    Reply.bytes(response, 200, type + "; charset=utf-8", out.toByteArray());
  }

  private static String next(HttpServletRequest request, Map<String, String> values, Slice slice) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(LIMIT, Integer.toString(slice.limit()));
    all.put(OFFSET, Integer.toString(slice.next().offset()));
    return all.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
  }
}
