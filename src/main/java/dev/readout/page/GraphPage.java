package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Plan;
import dev.readout.explore.PlanText;
import dev.readout.vocab.News;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A chart of the graph: the canvas that a script draws on, a panel about what is selected, and the
 * same as a table. Every step is a link or a form, so that all of it works without the script.
 */
public final class GraphPage {
  static final String PATH = "/graph";

  private static final String CONTROLS =
      """
      <div class="controls" hidden>
      <button type="button" data-do="undo" disabled>Undo</button>
      <button type="button" data-do="redo" disabled>Redo</button>
      <button type="button" data-do="fit">Fit</button>
      <button type="button" data-do="arrange">Arrange</button>
      <button type="button" data-do="png">Save PNG</button>
      <button type="button" data-do="svg">Save SVG</button>
      </div>
      """;

  private static final String LEGEND =
      """
      <p class="legend"><span class="person">person</span> <span class="organization">organization</span>
      <span class="place">place</span> <span class="group">group</span> <span class="event">event of \
      three or more</span> <span class="article">article</span> <span class="sure">happened</span> \
      <span class="unsure">planned, alleged or unclear</span> <span class="not">did not happen</span></p>
      """;

  private final Graph graph;
  private final View view;
  private final PlanText text;

  public GraphPage(Graph graph, View view, PlanText text) {
    this.graph = graph;
    this.view = view;
    this.text = text;
  }

  /** A name that fits below a node: of an event only what kind it is. */
  public static String shortName(Thing thing) {
    return thing.is(News.Event) ? View.kind(thing) : thing.name();
  }

  /**
   * The whole page.
   *
   * @param at what is selected, as the address says it: a thing's path or a link's
   */
  public String html(Plan plan, Chart chart, Optional<String> at) {
    String name = title(plan);
    GraphLinks links = new GraphLinks(text, plan);
    String body =
        """
        <div class="graph" data-plan="%s">
        <div class="graph-head"><h1>%s</h1>%s</div>
        %s
        <div class="stage">
        <div class="canvas"><div id="canvas" hidden></div>%s%s</div>
        <aside id="panel" tabindex="-1" aria-live="polite" aria-label="Selected">
        %s</aside>
        </div>
        <div id="below" tabindex="-1">
        %s%s</div>
        </div>
        """
            .formatted(
                Html.text(links.query()),
                Html.text(name),
                adding(links),
                CONTROLS,
                notes(chart),
                LEGEND,
                new GraphPanel(graph, view, links).html(chart, at),
                new GraphFilter(graph, links).html(chart),
                new GraphTable(graph, view, links).html(chart));
    return layout(name)
        .wide()
        .script("layout-base.js")
        .script("cose-base.js")
        .script("cytoscape.min.js")
        .script("cytoscape-fcose.js")
        .script("graph-style.js")
        .script("graph-svg.js")
        .script("graph.js")
        .page(body);
  }

  private static Layout layout(String title) {
    // The stylesheet has the id by which Cytoscape knows that its own is there already.
    return Layout.of(title)
        .at(PATH)
        .head(
            "<link rel=\"stylesheet\" href=\"/assets/graph.css\""
                + " id=\"__________cytoscape_stylesheet\">\n");
  }

  private String title(Plan plan) {
    List<String> names =
        plan.starts().stream().map(each -> new Thing(graph, each).name()).limit(3).toList();
    return names.isEmpty() ? "Graph" : String.join(", ", names);
  }

  private static String notes(Chart chart) {
    String notes = chart.notes().stream().map(Html::text).collect(Collectors.joining(" "));
    return "<p id=\"notes\" class=\"notes\" role=\"status\">" + notes + "</p>\n";
  }

  private static String adding(GraphLinks links) {
    return "<form class=\"add\" action=\""
        + PATH
        + "\">"
        + links.hidden(true)
        + "<input name=\"add\" aria-label=\"Add a person, body, place or group\""
        + " placeholder=\"Add a name\" maxlength=\"200\" required><button>Add</button></form>";
  }

  /** Where one begins who has nothing to start from. */
  public String beginning() {
    return layout("Graph")
        .page(
            Layout.heading("Graph", "Who is linked to whom")
                + """
                <p class="lede">Start from a person, a body or a place. You see what links it to
                others, with the sentences that say so.</p>
                <form class="add" action="/graph"><input name="start" aria-label="Name"
                placeholder="A name" maxlength="200" required> <button class="main">Draw</button></form>
                """);
  }

  /** For a name that several things bear, or none. */
  public String choice(String name, List<Node> meant, Plan plan) {
    String items =
        meant.stream()
            .map(each -> new Thing(graph, each))
            .map(
                each ->
                    "<li>"
                        + Html.link(PATH + "?" + text.write(plan.from(each.node())), each.name())
                        + " <span class=\"kind\">"
                        + Html.text(View.kind(each))
                        + "</span></li>\n")
            .collect(Collectors.joining());
    String what =
        items.isEmpty() ? "Nothing here is called “" + name + "”" : "Which “" + name + "”?";
    return layout(what)
        .page(
            Layout.heading("Graph", what)
                + (items.isEmpty() ? "" : "<ul>" + items + "</ul>\n")
                + "<p><a href=\"/graph?"
                + Html.text(text.write(plan))
                + "\">Back</a></p>\n");
  }

  /** When an address cannot be read. */
  public static String refused(String why) {
    return layout("Graph")
        .page(
            Layout.heading("Graph", "This cannot be drawn")
                + "<p>"
                + Html.text(why)
                + "</p>\n<p><a href=\"/graph\">Start anew</a></p>\n");
  }
}
