package dev.readout.web;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Link;
import dev.readout.explore.Wording;
import dev.readout.page.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The links of a chart as a table, one a line, as RFC 4180 writes it. */
record ChartCsv(Graph graph, View view) {
  private static final List<String> COLUMNS =
      List.of(
          "from",
          "link",
          "to",
          "times",
          "certainty",
          "first",
          "last",
          "from_iri",
          "to_iri",
          "facts");

  String of(Chart chart) {
    return Stream.concat(Stream.of(COLUMNS), chart.links().stream().map(this::row))
        .map(ChartCsv::line)
        .collect(Collectors.joining());
  }

  private List<String> row(Link link) {
    return List.of(
        name(link.from()),
        Wording.of(link.tie()),
        name(link.to()),
        Integer.toString(link.facts()),
        String.join(" ", link.certainty()),
        day(link.first()),
        day(link.last()),
        link.from().toString(),
        link.to().toString(),
        link.listed().stream().map(Node::toString).collect(Collectors.joining(" ")));
  }

  private String name(Node node) {
    return new Thing(graph, node).name();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ChartCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** What begins like a formula is set in quotes with a mark, so that no spreadsheet runs it. */
  private static String cell(String text) {
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
