package dev.readout.page;

import dev.readout.ask.Answers;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.ask.QuestionException;
import dev.readout.ask.Signature;
import dev.readout.ask.Signature.Input;
import dev.readout.ask.Slice;
import dev.readout.ask.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * Where people ask: the saved questions, each with a form for its values, and an editor for their
 * own. All of it is a plain form that is answered as a table; a script puts an editor in its place.
 */
public final class QueryPage {
  public static final String PATH = "/query";

  private static final int ROWS = 500;
  private static final List<String> ENDINGS = List.of("csv", "tsv", "json", "xml");

  private final View view;
  private final Queries queries;
  private final Answers answers;

  public QueryPage(View view, Queries queries, Answers answers) {
    this.view = view;
    this.queries = queries;
    this.answers = answers;
  }

  public Optional<Question> find(String name) {
    return queries.all().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The way in: the editor and the saved questions. */
  public String beginning() {
    String lines =
        queries.all().stream()
            .map(each -> "<li>" + Html.link(address(each), each.summary()) + "</li>\n")
            .collect(Collectors.joining());
    String body =
        Layout.heading("Query", "Ask the graph")
            + Html.section("In SPARQL", editor(QueryExample.TEXT))
            + Html.section("Saved questions", "<ul class=\"questions\">" + lines + "</ul>\n")
            + Html.section("For programs", FOR_PROGRAMS);
    return editing("Query").page(body);
  }

  private static String address(Question question) {
    return PATH + "/" + question.name();
  }

  /** A query of the reader's own, with its answer; the caller holds the transaction. */
  public String own(String query, Graph graph) {
    Question question = new Question("query", "", List.of(), query);
    String body =
        Layout.heading("Query", "In SPARQL")
            + editor(query)
            + "<div id=\"answer\">"
            + Html.section("Answer", answer(question, Map.of(), graph))
            + "</div>\n"
            + files(question);
    return editing("Query").page(body);
  }

  private static String files(Question own) {
    String query = URLEncoder.encode(own.text(), StandardCharsets.UTF_8);
    String links =
        Stream.of("csv", "json", "xml")
            .map(each -> Html.link("/sparql?output=" + each + "&query=" + query, upper(each)))
            .collect(Collectors.joining(" "));
    return "<p class=\"tools\">The whole answer as " + links + "</p>\n";
  }

  private static String upper(String ending) {
    return ending.toUpperCase(Locale.ROOT);
  }

  private Layout editing(String title) {
    return Layout.of(title)
        .at(PATH)
        .style("yasgui.min.css")
        .style("query.css")
        .script("yasgui.min.js")
        .script("query.js");
  }

  private String editor(String query) {
    return """
        <form class="sparql" action="%s" data-base="%s">
        <p><textarea name="query" rows="16" aria-label="Query in SPARQL" spellcheck="false">%s</textarea></p>
        <p><button class="main">Ask</button></p>
        </form>
        """
        .formatted(PATH, Html.text(view.base().iri()), Html.text(query));
  }

  /**
   * A saved question with its form and its answer.
   *
   * @param values by parameter; those that are not given are not in it
   */
  public String html(Question question, Map<String, String> values, Graph graph) {
    String edit = PATH + "?query=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8);
    String body =
        Layout.heading("Question", question.summary())
            + form(question, values)
            + Html.section("Answer", answer(question, values, graph) + downloads(question, values))
            + Html.section(
                "As SPARQL",
                "<pre class=\"scroll\" tabindex=\"0\"><code>"
                    + Html.text(question.text())
                    + "</code></pre>\n<p class=\"tools\">"
                    + Html.link(edit, "Change it")
                    + "</p>\n");
    return Layout.of(question.summary()).at(PATH).style("query.css").page(body);
  }

  private static String downloads(Question question, Map<String, String> values) {
    String query =
        values.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
    String links =
        ENDINGS.stream()
            .map(each -> Html.link("/api/" + question.name() + "." + each + query, upper(each)))
            .collect(Collectors.joining(" "));
    return "<p class=\"tools\">" + links + "</p>\n";
  }

  private static String form(Question question, Map<String, String> values) {
    if (question.parameters().isEmpty()) {
      return "";
    }
    return "<form class=\"ask\" action=\""
        + Html.text(address(question))
        + "\" method=\"get\">\n"
        + Signature.of(question).inputs().stream()
            .map(each -> field(each, values.getOrDefault(each.parameter().name(), "")))
            .collect(Collectors.joining())
        + "<p><button class=\"main\">Ask</button></p>\n</form>\n";
  }

  private static String field(Input input, String value) {
    String name = Html.text(input.parameter().name());
    return "<p class=\"field\"><label for=\"%s\">%s: %s</label>\n%s</p>\n"
        .formatted(name, name, Html.text(input.parameter().meaning()), control(input, name, value));
  }

  private static String control(Input input, String name, String value) {
    String hint = Html.text(input.parameter().fallback());
    return switch (input.kind()) {
      case TERM -> choice(input, name, value);
      case DAY ->
          "<input type=\"text\" inputmode=\"numeric\" id=\"%s\" name=\"%s\" value=\"%s\" placeholder=\"%s\">"
              .formatted(name, name, Html.text(value), hint);
      case THING ->
          "<input id=\"%s\" name=\"%s\" value=\"%s\" placeholder=\"%s\">"
              .formatted(name, name, Html.text(value), hint);
    };
  }

  private static String choice(Input input, String name, String value) {
    String chosen = value.isEmpty() ? input.parameter().fallback() : value;
    return input.allowed().stream()
        .map(
            each ->
                "<option value=\"%s\"%s>%s</option>"
                    .formatted(
                        each,
                        each.equalsIgnoreCase(chosen) ? " selected" : "",
                        Html.text(View.spaced(each))))
        .collect(
            Collectors.joining(
                "", "<select id=\"%s\" name=\"%s\">".formatted(name, name), "</select>"));
  }

  private String answer(Question question, Map<String, String> values, Graph graph) {
    try {
      Table table = answers.table(question, values, Slice.first(ROWS));
      return BarChart.of(table) + new AnswerTable(graph, view).html(table);
    } catch (QuestionException e) {
      return "<p class=\"wrong\">" + Html.text(e.getMessage()) + "</p>\n";
    }
  }

  private static final String FOR_PROGRAMS =
      """
      <p class="measure">Each saved question answers at <code>/api/</code> and its name, as JSON, CSV, TSV or XML; \
      <a href="/openapi.json">openapi.json</a> describes them all. Any other query goes to \
      <a href="/sparql">/sparql</a> by the SPARQL 1.1 Protocol. All of it is read-only, and an answer \
      that takes too long or grows too large is refused.</p>
      """;
}
