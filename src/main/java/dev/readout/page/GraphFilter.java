package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Filter;
import dev.readout.vocab.Factuality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The form that keeps to a time, to how certain things are and to who says so. */
record GraphFilter(Graph graph, GraphLinks links) {

  String html(Chart chart) {
    Filter filter = links.plan().filter();
    return """
        <form class="filter" action="%s" id="filter">%s
        <fieldset class="time" data-first="%s" data-last="%s"><legend>When</legend>
        <label>from <input type="date" name="since" value="%s"></label>
        <label>to <input type="date" name="until" value="%s"></label></fieldset>
        <fieldset><legend>How certain</legend>%s</fieldset>
        <fieldset><legend>Who says so</legend>
        <select name="source" aria-label="Source"><option value="">anyone</option>%s</select></fieldset>
        <p><button>Filter</button>%s</p></form>
        """
        .formatted(
            GraphPage.PATH,
            links.hidden(false),
            day(chart.offer().first()),
            day(chart.offer().last()),
            day(filter.since()),
            day(filter.until()),
            certainties(filter),
            sources(chart, filter),
            shown());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String certainties(Filter filter) {
    return Arrays.stream(Factuality.values())
        .map(
            each ->
                "<label><input type=\"checkbox\" name=\"certainty\" value=\"%s\"%s> %s</label>\n"
                    .formatted(
                        each.term(),
                        filter.certainty().contains(each.term()) ? " checked" : "",
                        View.spaced(each.term()).toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining());
  }

  private String sources(Chart chart, Filter filter) {
    Set<Node> sources = new LinkedHashSet<>(filter.sources());
    sources.addAll(chart.offer().sources().keySet());
    return sources.stream()
        .map(
            each ->
                "<option value=\"%s\"%s>%s (%d)</option>"
                    .formatted(
                        Html.text(links.text().path(each)),
                        filter.sources().contains(each) ? " selected" : "",
                        Html.text(new Thing(graph, each).name()),
                        chart.offer().sources().getOrDefault(each, 0)))
        .collect(Collectors.joining());
  }

  /** What takes back what was hidden or filtered. */
  private String shown() {
    String all =
        links.plan().hidden().isEmpty()
            ? ""
            : " <a class=\"button\" href=\"%s\">Show the %d hidden</a>"
                .formatted(
                    Html.text(links.to(links.plan().showAll())), links.plan().hidden().size());
    String none =
        links.plan().filter().equals(Filter.NONE)
            ? ""
            : " <a class=\"button\" href=\"%s\">No filter</a>"
                .formatted(Html.text(links.to(links.plan().filtered(Filter.NONE))));
    return none + all;
  }
}
