package dev.readout.page;

import dev.readout.chronicle.Chronicle;
import dev.readout.chronicle.Ranked;
import dev.readout.describe.Thing;
import dev.readout.vocab.EntityClass;
import java.util.List;
import org.apache.jena.graph.Graph;

/** Where things happened: a map that a script draws, and beside it the list it is drawn from. */
public final class MapPage {
  private static final int A_PAGE = 100;

  private final View view;
  private final Chronicle chronicle;

  public MapPage(View view, Chronicle chronicle) {
    this.view = view;
    this.chronicle = chronicle;
  }

  public String html(int page, Graph graph) {
    List<Ranked> places = chronicle.busiest(EntityClass.PLACE);
    Pager pager = new Pager(page, A_PAGE, places.size());
    String lines = Html.list("ranked", pager.of(places).stream().map(each -> line(each, graph)));
    return Layout.of("Map")
        .at("/map")
        .wide()
        .style("leaflet.css")
        .style("map.css")
        .script("leaflet.min.js")
        .script("topojson-client.min.js")
        .script("map.js")
        .page(
            """
            <div class="mapped"><div class="list"><h1>Where it happened</h1>
            <p class="small soft">%,d places by the number of events there or about them.</p>
            %s%s<p class="tools">As data: %s %s</p></div>
            <div><div id="map" data-base="%s" role="region" aria-label="Map" hidden></div>
            <p class="small soft credit" hidden>Outlines: Natural Earth. The list holds all places, \
            also those whose coordinates are not known.</p></div></div>
            """
                .formatted(
                    places.size(),
                    lines,
                    pager.html(to -> "/map?page=" + to),
                    Html.link("/map.csv", "CSV"),
                    Html.link("/map.json", "JSON"),
                    Html.text(view.base().iri())));
  }

  private String line(Ranked ranked, Graph graph) {
    return view.link(new Thing(graph, ranked.node()))
        + " <span class=\"number\">%,d</span>".formatted(ranked.events());
  }
}
