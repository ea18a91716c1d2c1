package dev.readout.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Something and in how many events it is. */
public record Ranked(Node node, int events) {
  /** The most first; equal ones by IRI. */
  static final Comparator<Ranked> ORDER =
      Comparator.comparing(Ranked::events)
          .reversed()
          .thenComparing(ranked -> ranked.node.toString());

  public static List<Ranked> of(Map<Node, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> new Ranked(each.getKey(), each.getValue()))
        .sorted(ORDER)
        .toList();
  }
}
