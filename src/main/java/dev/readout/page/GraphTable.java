package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Evidence;
import dev.readout.explore.Link;
import dev.readout.explore.Tie;
import dev.readout.explore.Way;
import dev.readout.explore.Wording;
import dev.readout.vocab.Nif;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A chart as a table: each link with the first sentence that says so. */
record GraphTable(Graph graph, View view, GraphLinks links) {
  /** More would make the page slow; the files have them all. */
  private static final int ROWS = 400;

  String html(Chart chart) {
    String rows = chart.links().stream().limit(ROWS).map(this::row).collect(Collectors.joining());
    int more = chart.links().size() - ROWS;
    return """
        <section><h2>The same as a table</h2>
        <p class="tools"><span>%d things, %d links</span> %s</p>
        <div class="scroll" tabindex="0" role="region" aria-label="Links"><table class="chart">
        <thead><tr><th scope="col">From</th><th scope="col">Link</th><th scope="col">To</th>\
        <th scope="col">Times</th><th scope="col">How certain</th><th scope="col">When</th>\
        <th scope="col">A sentence that says so</th></tr></thead>
        <tbody>
        %s</tbody></table></div>
        %s</section>
        """
        .formatted(
            chart.nodes().size(),
            chart.links().size(),
            files(),
            rows,
            more > 0 ? "<p class=\"rest\">and " + more + " more in the files</p>\n" : "");
  }

  private String files() {
    return List.of("csv", "gexf", "json").stream()
        .map(each -> Html.link(links.as(each), each.toUpperCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  private String row(Link link) {
    return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%d</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            end(link.from()),
            Html.link(links.select(link.ends()), Wording.of(link.tie())),
            end(link.to()),
            link.facts(),
            Html.text(certainty(link)),
            Html.text(when(link)),
            sentence(link));
  }

  private String end(Node node) {
    return Html.link(links.select(node), new Thing(graph, node).name());
  }

  private static String certainty(Link link) {
    return link.certainty().stream()
        .map(each -> View.spaced(each).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String when(Link link) {
    Optional<String> first = link.first().map(LocalDate::toString);
    Optional<String> last = link.last().map(LocalDate::toString);
    return first.equals(last) ? first.orElse("") : first.orElse("") + " – " + last.orElse("");
  }

  private String sentence(Link link) {
    Evidence evidence = new Evidence(graph);
    List<Evidence.Telling> tellings =
        link.tie().what().equals(Tie.ARTICLE)
            ? namings(evidence, link)
            : evidence.tellings(link.listed().get(0));
    return tellings.stream()
        .findFirst()
        .map(each -> new Thing(graph, each.sentence()))
        .map(each -> Html.link(view.href(each), each.text(Nif.anchorOf).orElse("")))
        .orElse("");
  }

  private static List<Evidence.Telling> namings(Evidence evidence, Link link) {
    return link.tie().way() == Way.AT
        ? evidence.namings(link.to(), link.from())
        : evidence.namings(link.from(), link.to());
  }
}
