package dev.readout.page;

import dev.readout.ask.Table;
import dev.readout.describe.Thing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The rows of an answer; an IRI leads to its page. */
record AnswerTable(Graph graph, View view) {

  String html(Table table) {
    if (table.rows().isEmpty()) {
      return "<p>Nothing.</p>\n";
    }
    String head =
        table.columns().stream()
            .map(column -> "<th scope=\"col\">" + Html.text(View.spaced(column)) + "</th>")
            .collect(Collectors.joining());
    String rows = table.rows().stream().map(this::row).collect(Collectors.joining());
    String rest = table.more() ? "<p class=\"rest\">and more</p>\n" : "";
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Answer\"><table><thead><tr>"
        + head
        + "</tr></thead><tbody>\n"
        + rows
        + "</tbody></table></div>\n"
        + rest;
  }

  private String row(List<Optional<Node>> row) {
    return row.stream()
        .map(cell -> "<td>" + cell.map(this::cell).orElse("") + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private String cell(Node node) {
    if (!node.isURI()) {
      return Html.text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
    Thing thing = new Thing(graph, node);
    return Html.link(view.href(thing), view.base().holds(node) ? thing.name() : View.term(thing));
  }
}
