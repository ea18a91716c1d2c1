package dev.readout.web;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Link;
import dev.readout.explore.Wording;
import dev.readout.export.Spreadsheet;
import dev.readout.page.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The links of a chart as a table, one a line, with nothing that a spreadsheet would run. */
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
        .map(cells -> cells.stream().map(Spreadsheet::harmless).toList())
        .map(Spreadsheet::line)
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
}
