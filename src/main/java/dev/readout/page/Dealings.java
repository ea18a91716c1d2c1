package dev.readout.page;

import dev.readout.chronicle.Entry;
import dev.readout.chronicle.Facet;
import dev.readout.chronicle.Ranked;
import dev.readout.describe.Thing;
import dev.readout.vocab.EventClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Whom an entity met, called, accused and so on in what is said to have happened, how often. */
final class Dealings {
  private static final int KINDS = 12;
  private static final int OTHERS = 8;

  private final View view;
  private final Node self;

  Dealings(View view, Node self) {
    this.view = view;
    this.self = self;
  }

  /** The part that the entity has beside the others. */
  private enum Part {
    DID,
    SUFFERED,
    SHARED;

    String words(EventClass kind) {
      Deed deed = Deed.of(kind);
      return switch (this) {
        case DID -> deed.did();
        case SUFFERED -> deed.suffered();
        case SHARED -> deed.shared();
      };
    }
  }

  private record Kind(EventClass event, Part part) {}

  /** A line for each kind of dealing, the most frequent first. */
  String of(List<Entry> entries, Graph graph) {
    Map<Kind, Map<Node, Integer>> dealings = new HashMap<>();
    entries.stream().filter(Entry::happened).forEach(entry -> count(entry, dealings));
    Comparator<Map.Entry<Kind, Map<Node, Integer>>> mostFirst =
        Comparator.comparing(each -> -total(each.getValue()));
    StringBuilder lines = new StringBuilder();
    dealings.entrySet().stream()
        .sorted(
            mostFirst
                .thenComparing(each -> each.getKey().event())
                .thenComparing(each -> each.getKey().part()))
        .limit(KINDS)
        .forEach(each -> lines.append(line(each.getKey(), each.getValue(), graph)));
    return lines.isEmpty() ? "" : "<dl class=\"dealings\">\n" + lines + "</dl>\n";
  }

  private static int total(Map<Node, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void count(Entry entry, Map<Kind, Map<Node, Integer>> dealings) {
    for (EventClass kind : entry.kinds()) {
      if (entry.actors().contains(self)) {
        add(dealings, new Kind(kind, Part.DID), entry.recipients());
        add(dealings, new Kind(kind, Part.SHARED), entry.actors());
      } else if (entry.recipients().contains(self)) {
        add(dealings, new Kind(kind, Part.SUFFERED), entry.actors());
      } else if (entry.others().contains(self)) {
        add(
            dealings,
            new Kind(kind, Part.SHARED),
            Stream.concat(entry.others().stream(), entry.actors().stream()).toList());
      }
    }
  }

  private void add(Map<Kind, Map<Node, Integer>> dealings, Kind kind, Collection<Node> with) {
    with.stream()
        .filter(other -> !other.equals(self))
        .forEach(
            other ->
                dealings
                    .computeIfAbsent(kind, any -> new HashMap<>())
                    .merge(other, 1, Integer::sum));
  }

  private String line(Kind kind, Map<Node, Integer> counts, Graph graph) {
    List<Ranked> ranked = Ranked.of(counts);
    String rest =
        ranked.size() > OTHERS
            ? "<li class=\"rest\">and %,d more</li>\n".formatted(ranked.size() - OTHERS)
            : "";
    String others =
        Html.list("inline", ranked.stream().limit(OTHERS).map(each -> other(kind, each, graph)));
    return "<dt>%s</dt><dd>%s</dd>\n"
        .formatted(
            Html.text(kind.part().words(kind.event())),
            others.replace("</ul>\n", rest + "</ul>\n"));
  }

  private String other(Kind kind, Ranked ranked, Graph graph) {
    Thing other = new Thing(graph, ranked.node());
    Lookup events =
        switch (kind.part()) {
          case DID -> both(kind, Facet.BY, self).with(Facet.TO, other.iri());
          case SUFFERED -> both(kind, Facet.TO, self).with(Facet.BY, other.iri());
          case SHARED -> both(kind, Facet.WHO, self).with(Facet.WHO, other.iri());
        };
    String number =
        "<a class=\"number\" href=\"%s\" aria-label=\"%,d %s: %s %s\">%,d</a>"
            .formatted(
                Html.text(events.with(Facet.CERTAINTY, "Happened").address(view.base())),
                ranked.events(),
                ranked.events() == 1 ? "event" : "events",
                Html.text(kind.part().words(kind.event())),
                Html.text(other.name()),
                ranked.events());
    return view.link(other) + " " + number;
  }

  private static Lookup both(Kind kind, Facet facet, Node self) {
    return Lookup.all(Facet.TYPE, kind.event().term()).with(facet, self.getURI());
  }
}
