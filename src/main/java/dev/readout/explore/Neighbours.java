package dev.readout.explore;

import dev.readout.explore.Fact.Other;
import dev.readout.vocab.News;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Whom and what a thing is linked to, by tie and by how often. */
public final class Neighbours {
  private static final Comparator<Map.Entry<Node, Integer>> MOST_FIRST =
      Map.Entry.<Node, Integer>comparingByValue()
          .reversed()
          .thenComparing(each -> each.getKey().toString());

  private final Map<Tie, Map<Node, Integer>> ties = new TreeMap<>();
  private final Map<Tie, Integer> times = new TreeMap<>();
  private int facts;
  private boolean all = true;

  private Neighbours() {}

  /**
   * One line of the menu of a thing: "met 12 others, 30 times".
   *
   * @param others how many there are
   * @param facts how many facts are told of it and any of them
   */
  public record Line(Tie tie, int others, int facts) {}

  public static Neighbours of(Graph graph, Node thing, Filter filter) {
    Neighbours neighbours = new Neighbours();
    neighbours.count(new Facts(graph), thing, filter);
    neighbours.countNamings(graph, thing);
    return neighbours;
  }

  private void count(Facts source, Node thing, Filter filter) {
    Set<Node> around = source.around(thing, Limits.FACTS + 1);
    all = around.size() <= Limits.FACTS;
    around.stream()
        .limit(Limits.FACTS)
        .flatMap(each -> source.read(each).stream())
        .filter(fact -> filter.lets(fact, source))
        .forEach(fact -> count(fact, thing));
  }

  private void count(Fact fact, Node thing) {
    facts++;
    Set<Tie> counted = new LinkedHashSet<>();
    for (Other other : fact.others(thing).toList()) {
      for (String kind : fact.kinds()) {
        Tie tie = new Tie(kind, other.way());
        add(tie, other.node());
        counted.add(tie);
      }
    }
    counted.forEach(tie -> times.merge(tie, 1, Integer::sum));
  }

  private void add(Tie tie, Node other) {
    ties.computeIfAbsent(tie, any -> new HashMap<>()).merge(other, 1, Integer::sum);
  }

  /** The articles that name a thing; of an article, what it names. */
  private void countNamings(Graph graph, Node thing) {
    walk(graph.find(Node.ANY, News.refersTo, thing), graph, News.inArticle, Way.AT);
    walk(graph.find(Node.ANY, News.inArticle, thing), graph, News.refersTo, Way.HERE);
  }

  private void walk(ExtendedIterator<Triple> spans, Graph graph, Node property, Way way) {
    Tie tie = new Tie(Tie.ARTICLE, way);
    try {
      for (int seen = 0; spans.hasNext() && seen < Limits.FACTS; seen++) {
        Node span = spans.next().getSubject();
        for (Triple each : graph.find(span, property, Node.ANY).toList()) {
          add(tie, each.getObject());
          times.merge(tie, 1, Integer::sum);
        }
      }
      all = all && !spans.hasNext();
    } finally {
      spans.close();
    }
  }

  /** The ties there are, those with most others first; to stand in articles comes last. */
  public List<Line> menu() {
    return ties.entrySet().stream()
        .map(each -> new Line(each.getKey(), each.getValue().size(), times.get(each.getKey())))
        .sorted(
            Comparator.comparing((Line each) -> each.tie().what().equals(Tie.ARTICLE))
                .thenComparing(Comparator.comparing(Line::others).reversed())
                .thenComparing(Comparator.comparing(Line::facts).reversed())
                .thenComparing(Line::tie))
        .toList();
  }

  /** Those whom a tie leads to, with how often, the most often first. */
  public List<Map.Entry<Node, Integer>> others(Tie tie) {
    return sorted(ties.getOrDefault(tie, Map.of()));
  }

  /** All but the articles, the most often linked first. */
  public List<Node> closest() {
    Map<Node, Integer> sums = new HashMap<>();
    ties.forEach(
        (tie, others) -> {
          if (!tie.what().equals(Tie.ARTICLE)) {
            others.forEach((other, often) -> sums.merge(other, often, Integer::sum));
          }
        });
    return sorted(sums).stream().map(Map.Entry::getKey).toList();
  }

  private static List<Map.Entry<Node, Integer>> sorted(Map<Node, Integer> counts) {
    List<Map.Entry<Node, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(MOST_FIRST);
    return sorted;
  }

  /** How many facts are told of it. */
  public int facts() {
    return facts;
  }

  /** False when there were more than are looked at, so that the numbers are too small. */
  public boolean all() {
    return all;
  }
}
