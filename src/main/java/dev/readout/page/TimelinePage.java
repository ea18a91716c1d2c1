package dev.readout.page;

import dev.readout.chronicle.Findings;
import dev.readout.chronicle.Histogram;
import org.apache.jena.graph.Graph;

/** Events along time: a canvas that a script fills, and below it the same as a list. */
public final class TimelinePage {
  private static final int A_PAGE = 50;

  private final View view;

  public TimelinePage(View view) {
    this.view = view;
  }

  public String html(Lookup lookup, Findings found, Graph graph) {
    Pager pager = new Pager(lookup.page(), A_PAGE, found.events().size());
    String list = new EventList(view).lines(pager.of(found.events()), graph);
    String body =
        """
        <h1>Timeline</h1>
        %s
        <div id="timeline" data-events="%s" data-base="%s" hidden></div>
        <p class="small soft" id="timeline-help" hidden>Drag to move, pinch or scroll with Ctrl to \
        zoom; a bar spans the days among which an event was. The list below holds the same.</p>
        <section><h2>%,d %s, the latest first</h2>
        %s%s<p class="tools">As data: %s %s %s</p></section>
        """
            .formatted(
                new Chart(view.base()).of(Histogram.of(found.events()), lookup, "/timeline"),
                Html.text(lookup.turned(1).address("/timeline.json", view.base())),
                Html.text(view.base().iri()),
                found.events().size(),
                found.events().size() == 1 ? "event" : "events",
                list,
                pager.html(to -> lookup.turned(to).address("/timeline", view.base())),
                Html.link(lookup.address("/timeline.csv", view.base()), "CSV"),
                Html.link(lookup.address("/timeline.json", view.base()), "JSON"),
                Html.link(lookup.turned(1).address(view.base()), "Narrow down"));
    return Layout.of("Timeline")
        .at("/timeline")
        .style("vis-timeline.min.css")
        .style("timeline.css")
        .script("plain-styles.js")
        .script("vis-timeline.min.js")
        .script("timeline.js")
        .page(body);
  }
}
