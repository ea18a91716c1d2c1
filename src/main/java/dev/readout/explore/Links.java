package dev.readout.explore;

import dev.readout.explore.Chart.Offer;
import dev.readout.explore.Fact.Other;
import dev.readout.explore.Fact.Span;
import dev.readout.explore.Link.Ends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Finds what links the nodes of a chart; an event of three or more of them becomes a node. */
final class Links {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);
  private static final int MANY = 3;

  private final Facts facts;
  private final Filter filter;
  private final Set<Node> nodes;
  private final Set<Node> events = new TreeSet<>(BY_IRI);
  private final Map<Ends, List<Fact>> found = new TreeMap<>();
  private final Map<Node, Integer> sources = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private boolean all = true;

  Links(Facts facts, Filter filter, Set<Node> nodes) {
    this.facts = facts;
    this.filter = filter;
    this.nodes = nodes;
  }

  /** Draws an event as a node, with all that it leads to and that is on the chart. */
  void event(Node event) {
    facts.read(event).filter(fact -> filter.lets(fact, facts)).ifPresent(this::asNode);
  }

  /** All facts that are told of two or more of the nodes. */
  void among(Collection<Node> hidden) {
    for (Node each : told()) {
      if (!hidden.contains(each) && !events.contains(each)) {
        facts.read(each).filter(this::offered).ifPresent(this::add);
      }
    }
  }

  private Collection<Node> told() {
    Map<Node, Integer> often = new HashMap<>();
    int left = Limits.FACTS_OF_A_CHART;
    for (Node node : nodes) {
      int most = Math.min(left, Limits.FACTS);
      Set<Node> around = facts.around(node, most);
      all = all && around.size() < most;
      left -= around.size();
      around.forEach(each -> often.merge(each, 1, Integer::sum));
    }
    return often.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted(BY_IRI)
        .toList();
  }

  /** Notes what one can filter by, whatever the filter is now. */
  private boolean offered(Fact fact) {
    spans.add(fact.span());
    facts.sources(fact.node()).forEach(each -> sources.merge(each, 1, Integer::sum));
    return filter.lets(fact, facts);
  }

  private void add(Fact fact) {
    long parties = fact.parties().all().stream().filter(nodes::contains).count();
    if (parties >= MANY && events.size() < Limits.EVENTS) {
      asNode(fact);
      return;
    }
    for (Node end : drawn(fact.parties().all())) {
      fact.others(end)
          .filter(other -> nodes.contains(other.node()))
          .forEach(other -> link(fact, end, other));
    }
  }

  private void link(Fact fact, Node end, Other other) {
    boolean mutual = other.way() == Way.WITH && BY_IRI.compare(end, other.node()) < 0;
    if (mutual || other.way().leadsAway()) {
      for (String kind : fact.kinds()) {
        link(end, other.node(), new Tie(kind, other.way()), fact);
      }
    }
  }

  private void link(Node from, Node to, Tie tie, Fact fact) {
    found.computeIfAbsent(new Ends(from, to, tie), any -> new ArrayList<>()).add(fact);
  }

  private void asNode(Fact fact) {
    Node event = fact.node();
    String kind = fact.kinds().stream().findFirst().orElse("Event");
    events.add(event);
    for (Node party : drawn(fact.parties().all())) {
      if (fact.parties().recipients().contains(party)) {
        link(event, party, new Tie(kind, Way.TO), fact);
      } else if (fact.parties().actors().contains(party)) {
        link(party, event, new Tie(kind, Way.TO), fact);
      } else {
        link(party, event, new Tie(kind, Way.WITH), fact);
      }
    }
    drawn(fact.places()).forEach(each -> link(event, each, new Tie(kind, Way.AT), fact));
    drawn(fact.topics()).forEach(each -> link(event, each, new Tie(kind, Way.ABOUT), fact));
  }

  private List<Node> drawn(Set<Node> ends) {
    return ends.stream().filter(nodes::contains).toList();
  }

  /** Which of the nodes an article names. */
  void article(Graph graph, Node article) {
    Tie here = new Tie(Tie.ARTICLE, Way.HERE);
    for (Map.Entry<Node, Integer> each : Neighbours.of(graph, article, Filter.NONE).others(here)) {
      if (nodes.contains(each.getKey())) {
        Fact.Parties none = new Fact.Parties(Set.of(), Set.of(), Set.of());
        Fact naming =
            new Fact(article, List.of(Tie.ARTICLE), none, Set.of(), Set.of(), Span.UNKNOWN);
        link(each.getKey(), article, here.reverse(), naming);
      }
    }
  }

  Set<Node> events() {
    return events;
  }

  /** False when there was too much to look at all of it. */
  boolean all() {
    return all;
  }

  List<Link> drawn() {
    return found.entrySet().stream().map(each -> link(each.getKey(), each.getValue())).toList();
  }

  private Link link(Ends ends, List<Fact> told) {
    List<Fact> inTime = told.stream().sorted(Comparator.comparing(Links::when)).toList();
    Set<String> certainty = new TreeSet<>();
    inTime.stream()
        .limit(Limits.LISTED)
        .forEach(each -> certainty.addAll(facts.certainty(each.node())));
    return new Link(
        ends,
        told.size(),
        inTime.stream().limit(Limits.LISTED).map(Fact::node).toList(),
        certainty,
        first(told.stream().map(Fact::span)),
        last(told.stream().map(Fact::span)));
  }

  /** Sorts by the last possible day, then by the IRI. */
  private static String when(Fact fact) {
    return fact.span().latest().map(LocalDate::toString).orElse("9999") + " " + fact.node();
  }

  private static Optional<LocalDate> first(Stream<Span> spans) {
    return spans
        .flatMap(each -> Stream.concat(each.earliest().stream(), each.latest().stream()))
        .min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> last(Stream<Span> spans) {
    return spans
        .flatMap(each -> Stream.concat(each.earliest().stream(), each.latest().stream()))
        .max(LocalDate::compareTo);
  }

  Offer offer() {
    Map<Node, Integer> most = new LinkedHashMap<>();
    sources.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().toString()))
        .limit(Limits.SOURCES)
        .forEach(each -> most.put(each.getKey(), each.getValue()));
    return new Offer(first(spans.stream()), last(spans.stream()), most);
  }
}
