package dev.readout.page;

import dev.readout.ask.Answers;
import dev.readout.ask.Parameter;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.ask.QuestionException;
import dev.readout.ask.Table;
import dev.readout.describe.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The saved questions: all of them as a list, and each with its form, its answer and its SPARQL.
 */
public final class QuestionPage {
  private static final int ROWS = 500;

  private final View view;
  private final Queries queries;
  private final Answers answers;

  public QuestionPage(View view, Queries queries, Answers answers) {
    this.view = view;
    this.queries = queries;
    this.answers = answers;
  }

  public String list() {
    String lines =
        queries.all().stream()
            .map(
                each -> "<li>" + Html.link("/questions/" + each.name(), each.summary()) + "</li>\n")
            .collect(Collectors.joining());
    return Layout.of("Questions")
        .at("/questions")
        .page(
            Layout.heading("Questions", "What one can ask")
                + "<ul class=\"questions\">"
                + lines
                + "</ul>\n");
  }

  public Optional<Question> find(String name) {
    return queries.all().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** {@code values} by parameter; those that are not given are not in it. */
  public String html(Question question, Map<String, String> values, Graph graph) {
    String body =
        Layout.heading("Question", question.summary())
            + form(question, values)
            + Html.section("Answer", answer(question, values, graph))
            + Html.section(
                "As SPARQL",
                "<pre class=\"scroll\"><code>" + Html.text(question.text()) + "</code></pre>\n");
    return Layout.of(question.summary()).at("/questions").page(body);
  }

  private static String form(Question question, Map<String, String> values) {
    if (question.parameters().isEmpty()) {
      return "";
    }
    return "<form action=\"/questions/"
        + Html.text(question.name())
        + "\" method=\"get\">\n"
        + question.parameters().stream()
            .map(each -> field(each, values.getOrDefault(each.name(), "")))
            .collect(Collectors.joining())
        + "<p><button>Ask</button></p>\n</form>\n";
  }

  private static String field(Parameter parameter, String value) {
    return """
        <p class="field"><label for="%1$s">%1$s: %2$s</label>
        <input id="%1$s" name="%1$s" value="%3$s" placeholder="%4$s"></p>
        """
        .formatted(
            Html.text(parameter.name()),
            Html.text(parameter.meaning()),
            Html.text(value),
            Html.text(parameter.fallback()));
  }

  private String answer(Question question, Map<String, String> values, Graph graph) {
    try {
      Table table = answers.table(question, values, ROWS);
      return table.rows().isEmpty() ? "<p>Nothing.</p>\n" : table(table, graph);
    } catch (QuestionException e) {
      return "<p>" + Html.text(e.getMessage()) + "</p>\n";
    }
  }

  private String table(Table table, Graph graph) {
    String head =
        table.columns().stream()
            .map(column -> "<th scope=\"col\">" + Html.text(words(column)) + "</th>")
            .collect(Collectors.joining());
    String rows = table.rows().stream().map(row -> row(row, graph)).collect(Collectors.joining());
    String rest = table.more() ? "<p class=\"rest\">and more</p>\n" : "";
    return "<div class=\"scroll\"><table><thead><tr>"
        + head
        + "</tr></thead><tbody>"
        + rows
        + "</tbody></table></div>\n"
        + rest;
  }

  /** "Relayed by" for "relayedBy". */
  private static String words(String column) {
    return View.spaced(column);
  }

  private String row(List<Optional<Node>> row, Graph graph) {
    return row.stream()
        .map(cell -> "<td>" + cell.map(node -> cell(node, graph)).orElse("") + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private String cell(Node node, Graph graph) {
    if (!node.isURI()) {
      return Html.text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
    Thing thing = new Thing(graph, node);
    return Html.link(view.href(thing), view.base().holds(node) ? thing.name() : View.term(thing));
  }
}
