package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What points at a thing, by property, however much it is: counted up to a bound, then paged. */
public final class Links {
  private static final int COUNTED = 100;
  private static final int A_PAGE = 100;
  private static final int DEEPEST = 100_000;

  private static final Map<Node, String> PROPERTIES = new LinkedHashMap<>();

  static {
    PROPERTIES.put(News.refersTo, "Mentions");
    PROPERTIES.put(News.participant, "Takes part in");
    PROPERTIES.put(News.place, "Is the place of");
    PROPERTIES.put(News.about, "Is what is spoken about in");
    PROPERTIES.put(News.topic, "Is the topic of");
    PROPERTIES.put(News.reports, "Reports");
    PROPERTIES.put(News.source, "Is the source of");
    PROPERTIES.put(News.via, "Relayed");
    PROPERTIES.put(News.holder, "Holds");
    PROPERTIES.put(News.of, "Is what the office is of");
    PROPERTIES.put(News.partOf, "Has as part");
    PROPERTIES.put(News.locatedIn, "Lies around");
    PROPERTIES.put(News.country, "Is the country of");
    PROPERTIES.put(News.speaksFor, "Is spoken for by");
    PROPERTIES.put(RDF.Nodes.subject, "Is the subject of");
    PROPERTIES.put(RDF.Nodes.object, "Is the object of");
  }

  private final View view;

  public Links(View view) {
    this.view = view;
  }

  /** The property with this local name, when there is a list for it. */
  public static Optional<Node> property(String name) {
    return PROPERTIES.keySet().stream()
        .filter(each -> each.getLocalName().equals(name))
        .findFirst();
  }

  public static List<String> properties() {
    return PROPERTIES.keySet().stream().map(Node::getLocalName).toList();
  }

  static String address(View view, Thing thing, Node property, int page) {
    return "/links?to="
        + view.href(thing).substring(1)
        + "&by="
        + property.getLocalName()
        + (page > 1 ? "&page=" + page : "");
  }

  String section(Thing thing) {
    return Html.section(
        "All that points here",
        Html.list(
            "ranked",
            PROPERTIES.entrySet().stream()
                .flatMap(each -> line(thing, each.getKey(), each.getValue()).stream())));
  }

  private Optional<String> line(Thing thing, Node property, String words) {
    long count = thing.from(property, COUNTED + 1).count();
    return Optional.of(count)
        .filter(any -> any > 0)
        .map(
            any ->
                Html.link(address(view, thing, property, 1), words)
                    + " <span class=\"number\">"
                    + (any > COUNTED ? COUNTED + "+" : any)
                    + "</span>");
  }

  /** In the order of the store, which is the same each time. */
  public static List<Thing> of(Thing thing, Node property, int page, int size) {
    long before = (long) (page - 1) * size;
    return before > DEEPEST
        ? List.of()
        : thing.from(property, before + size + 1).skip(before).toList();
  }

  public String html(Thing thing, Node property, int page) {
    List<Thing> links = of(thing, property, page, A_PAGE);
    String lines =
        links.stream()
            .limit(A_PAGE)
            .map(each -> "<li>" + line(each) + "</li>\n")
            .collect(Collectors.joining());
    String before =
        page > 1 ? Html.link(address(view, thing, property, page - 1), "← Previous") : "";
    String after =
        links.size() > A_PAGE ? Html.link(address(view, thing, property, page + 1), "Next →") : "";
    String heading = PROPERTIES.getOrDefault(property, property.getLocalName());
    String data = address(view, thing, property, 1).substring("/links".length());
    return Layout.of(thing.name() + ": " + heading)
        .page(
            Layout.heading(heading, thing.name())
                + "<p>"
                + view.link(thing)
                + "</p><section><h2>From</h2><ul class=\"columned\">"
                + lines
                + "</ul>\n<nav class=\"pager\" aria-label=\"Pages\">"
                + before
                + after
                + "</nav><p class=\"tools\">As data: "
                + Html.link("/links.csv" + data, "CSV")
                + Html.link("/links.json" + data, "JSON")
                + "</p></section>\n");
  }

  private String line(Thing from) {
    if (from.is(News.Mention)) {
      String article = from.one(News.inArticle).map(Thing::name).orElse("");
      String words = from.text(Nif.anchorOf).orElse("");
      return Html.link(view.href(from), words)
          + " <span class=\"kind\">"
          + Html.text(article)
          + "</span>";
    }
    return view.link(from);
  }

  /** As data, {@link Listing#PAGE} at once. */
  public Listing listing(Thing thing, Node property, int page) {
    List<Thing> links = of(thing, property, page, Listing.PAGE);
    return new Listing(
        List.of("iri", "name"),
        links.stream()
            .limit(Listing.PAGE)
            .map(each -> List.of(List.of(each.iri()), List.of(each.name())))
            .toList(),
        (page - 1) * Listing.PAGE + links.size());
  }
}
