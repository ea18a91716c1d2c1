package dev.readout.page;

import dev.readout.chronicle.Days;
import dev.readout.chronicle.Facet;
import dev.readout.chronicle.Facets;
import dev.readout.chronicle.Findings;
import dev.readout.chronicle.Histogram;
import dev.readout.describe.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;

/** What was found: names, events with ways to narrow them down, sentences. */
public final class SearchPage {
  private static final int EVENTS_A_PAGE = 20;
  private static final int NAMES = 8;
  private static final int SENTENCES = 5;
  private static final int VALUES = 6;
  private static final int MORE_VALUES = 40;

  private static final Map<Facet, String> SIDES = new LinkedHashMap<>();

  static {
    SIDES.put(Facet.TYPE, "What");
    SIDES.put(Facet.WHO, "Who");
    SIDES.put(Facet.PLACE, "Where");
    SIDES.put(Facet.CERTAINTY, "How certain");
    SIDES.put(Facet.SOURCE, "Who says so");
    SIDES.put(Facet.SOURCES, "How many say so");
  }

  private final View view;

  public SearchPage(View view) {
    this.view = view;
  }

  public String html(Lookup lookup, Findings found, Graph graph) {
    String title = lookup.words().isBlank() ? "Events" : lookup.words();
    String body =
        "<h1 class=\"asked\">"
            + Html.text(title)
            + "</h1>\n"
            + Layout.search("large", lookup.words())
            + chosen(lookup, graph)
            + (lookup.filter().isAll() ? names(found, graph) : "")
            + events(lookup, found, graph)
            + (lookup.filter().isAll() ? sentences(found, graph) : "");
    return Layout.of(title).home().at("/search").page(body);
  }

  private String chosen(Lookup lookup, Graph graph) {
    List<String> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : lookup.filter().chosen(facet)) {
        chips.add(chip(lookup.without(facet, value), word(facet, value, graph)));
      }
    }
    Days days = lookup.filter().days();
    if (!days.equals(Days.UNKNOWN)) {
      chips.add(chip(lookup.within(Days.UNKNOWN), When.of(days).orElse("")));
    }
    return chips.isEmpty() ? "" : "<p class=\"chips\">" + String.join(" ", chips) + "</p>\n";
  }

  private String chip(Lookup without, String words) {
    return "<a class=\"chip\" href=\"%s\">%s <span aria-hidden=\"true\">×</span>"
            .formatted(Html.text(without.address(view.base())), Html.text(words))
        + "<span class=\"hidden\">, remove</span></a>";
  }

  private String names(Findings found, Graph graph) {
    return Html.section(
        "Names",
        Html.list(
            "found",
            found.names().stream()
                .limit(NAMES)
                .map(each -> new Thing(graph, each.node()))
                .map(
                    thing ->
                        view.link(thing)
                            + " <span class=\"kind\">"
                            + Html.text(View.kind(thing))
                            + "</span>")));
  }

  private String events(Lookup lookup, Findings found, Graph graph) {
    if (found.events().isEmpty()) {
      return "<section><h2>Events</h2><p>No event is told in these words.</p></section>\n";
    }
    Pager pager = new Pager(lookup.page(), EVENTS_A_PAGE, found.events().size());
    String list = new EventList(view).withSentences(pager.of(found.events()), graph);
    return "<div class=\"columns facing\"><div><section><h2>%,d %s</h2>\n"
            .formatted(found.events().size(), found.events().size() == 1 ? "event" : "events")
        + "<p class=\"narrow\"><a href=\"#narrow\">Narrow down</a></p>\n"
        + list
        + pager.html(page -> lookup.turned(page).address(view.base()))
        + tools(lookup)
        + "</section></div><aside id=\"narrow\" aria-label=\"Narrow down\">"
        + Html.section("When", time(lookup, found))
        + SIDES.keySet().stream()
            .map(facet -> side(facet, lookup, found, graph))
            .collect(Collectors.joining())
        + "</aside></div>\n";
  }

  private String tools(Lookup lookup) {
    return "<p class=\"tools\">As data: "
        + Html.link(lookup.address("/search.csv", view.base()), "CSV")
        + Html.link(lookup.address("/search.json", view.base()), "JSON")
        + Html.link(lookup.address("/timeline", view.base()), "On the timeline")
        + "</p>\n";
  }

  private String time(Lookup lookup, Findings found) {
    Days days = lookup.filter().days();
    String form =
        """
        <form class="days" action="/search">%s
        <label>From <input type="date" name="since" value="%s"></label>
        <label>to <input type="date" name="until" value="%s"></label>
        <button>Set</button></form>
        """
            .formatted(
                hidden(lookup),
                days.earliest().map(Object::toString).orElse(""),
                days.latest().map(Object::toString).orElse(""));
    return new Chart(view.base()).of(Histogram.of(found.events()), lookup) + form;
  }

  private String hidden(Lookup lookup) {
    StringBuilder fields = new StringBuilder();
    if (!lookup.words().isBlank()) {
      fields.append(field("q", lookup.words()));
    }
    lookup
        .filter()
        .chosen()
        .forEach(
            (facet, values) -> values.forEach(v -> fields.append(field(facet.parameter(), v))));
    return fields.toString();
  }

  private static String field(String name, String value) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
        .formatted(Html.text(name), Html.text(value));
  }

  private String side(Facet facet, Lookup lookup, Findings found, Graph graph) {
    List<Facets.Count> counts =
        Facets.count(found.events(), facet).stream()
            .filter(each -> !lookup.filter().chosen(facet).contains(each.value()))
            .limit(MORE_VALUES)
            .toList();
    if (counts.isEmpty() || counts.size() == 1 && counts.get(0).events() == found.events().size()) {
      return "";
    }
    String first = values(counts.subList(0, Math.min(VALUES, counts.size())), facet, lookup, graph);
    String more =
        counts.size() > VALUES
            ? "<details><summary>More</summary>"
                + values(counts.subList(VALUES, counts.size()), facet, lookup, graph)
                + "</details>"
            : "";
    return Html.section(SIDES.get(facet), first + more);
  }

  private String values(List<Facets.Count> counts, Facet facet, Lookup lookup, Graph graph) {
    return Html.list(
        "ranked",
        counts.stream()
            .map(
                each ->
                    Html.link(
                            lookup.with(facet, each.value()).address(view.base()),
                            word(facet, each.value(), graph))
                        + " <span class=\"number\">%,d</span>".formatted(each.events())));
  }

  private static String word(Facet facet, String value, Graph graph) {
    return switch (facet) {
      case TYPE, CERTAINTY -> View.spaced(value);
      case SOURCES -> value.equals("one") ? "One source only" : "Several sources";
      case BY -> "by " + name(value, graph);
      case TO -> "to " + name(value, graph);
      case ABOUT -> "about " + name(value, graph);
      case WHO, PLACE, SOURCE, ARTICLE -> name(value, graph);
    };
  }

  private static String name(String iri, Graph graph) {
    return new Thing(graph, NodeFactory.createURI(iri)).name();
  }

  private String sentences(Findings found, Graph graph) {
    String lines =
        found.sentences().stream()
            .limit(SENTENCES)
            .map(each -> view.sentence(new Thing(graph, each.node())))
            .collect(Collectors.joining());
    int rest = found.sentences().size() - SENTENCES;
    return Html.section(
        "Sentences",
        lines
            + (rest > 0
                ? "<p class=\"rest\">and %,d%s more</p>\n".formatted(rest, found.all() ? "" : " or")
                : ""));
  }
}
