package dev.readout.explore;

import dev.readout.explore.Fact.Other;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The shortest chain of facts between two things, searched from both ends at once; first through
 * those who took part together, and only when there is no such chain through places and topics too.
 */
final class ShortestPath {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  private final Facts facts;
  private final Filter filter;
  private final boolean partiesOnly;
  private int looked;

  private ShortestPath(Graph graph, Filter filter, boolean partiesOnly) {
    this.facts = new Facts(graph);
    this.filter = filter;
    this.partiesOnly = partiesOnly;
  }

  /** The nodes on the way, both ends included; empty when there is none within the limits. */
  static List<Node> between(Graph graph, Plan.Trail trail, Filter filter) {
    if (trail.from().equals(trail.to())) {
      return List.of(trail.from());
    }
    List<Node> path = new ShortestPath(graph, filter, true).search(trail);
    return path.isEmpty() ? new ShortestPath(graph, filter, false).search(trail) : path;
  }

  private List<Node> search(Plan.Trail trail) {
    Side from = new Side(trail.from());
    Side to = new Side(trail.to());
    for (int steps = 0; steps < Limits.PATH; steps++) {
      boolean fromFirst = from.edge.size() <= to.edge.size();
      Side side = fromFirst ? from : to;
      Optional<Node> met = step(side, fromFirst ? to : from);
      if (met.isPresent()) {
        return joined(from, to, met.get());
      }
      if (side.edge.isEmpty() || looked >= Limits.PATH_NODES) {
        return List.of();
      }
    }
    return List.of();
  }

  /** How far one end has come: each node with the one before it. */
  private static final class Side {
    final Map<Node, Node> before = new HashMap<>();
    List<Node> edge;

    Side(Node end) {
      before.put(end, end);
      edge = List.of(end);
    }
  }

  /** One step further; where the sides met, if they did: the first of such nodes by its IRI. */
  private Optional<Node> step(Side side, Side other) {
    TreeSet<Node> next = new TreeSet<>(BY_IRI);
    TreeSet<Node> met = new TreeSet<>(BY_IRI);
    for (Node here : side.edge) {
      if (looked++ >= Limits.PATH_NODES) {
        break;
      }
      for (Node there : neighbours(here)) {
        if (side.before.putIfAbsent(there, here) == null) {
          next.add(there);
          if (other.before.containsKey(there)) {
            met.add(there);
          }
        }
      }
    }
    side.edge = new ArrayList<>(next);
    return met.stream().findFirst();
  }

  private SortedSet<Node> neighbours(Node here) {
    SortedSet<Node> found = new TreeSet<>(BY_IRI);
    facts.around(here, Limits.FACTS).stream()
        .flatMap(each -> facts.read(each).stream())
        .filter(fact -> !partiesOnly || fact.parties().all().contains(here))
        .filter(fact -> filter.lets(fact, facts))
        .flatMap(fact -> fact.others(here))
        .filter(other -> !partiesOnly || isParty(other))
        .forEach(other -> found.add(other.node()));
    return found;
  }

  private static boolean isParty(Other other) {
    return other.way() == Way.WITH || other.way() == Way.TO || other.way() == Way.BY;
  }

  private static List<Node> joined(Side from, Side to, Node met) {
    List<Node> path = new ArrayList<>(back(from, met));
    Collections.reverse(path);
    path.addAll(back(to, met).subList(1, back(to, met).size()));
    return path;
  }

  private static List<Node> back(Side side, Node met) {
    List<Node> way = new ArrayList<>(List.of(met));
    for (Node here = met; !side.before.get(here).equals(here); ) {
      here = side.before.get(here);
      way.add(here);
    }
    return way;
  }
}
