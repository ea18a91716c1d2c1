package dev.readout.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Two nodes of a chart and what is told of both.
 *
 * @param facts how many there are
 * @param listed the facts themselves, in the order of time, up to a number
 * @param certainty the terms that their reports give
 * @param first the first day on which any of them can have been
 * @param last the last
 */
public record Link(
    Ends ends,
    int facts,
    List<Node> listed,
    Set<String> certainty,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  /** Which link of a chart it is; the tie is as seen from the first end. */
  public record Ends(Node from, Node to, Tie tie) implements Comparable<Ends> {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);
    private static final Comparator<Ends> ORDER =
        Comparator.comparing(Ends::from, BY_IRI)
            .thenComparing(Ends::to, BY_IRI)
            .thenComparing(Ends::tie);

    @Override
    public int compareTo(Ends other) {
      return ORDER.compare(this, other);
    }
  }

  public Node from() {
    return ends.from;
  }

  public Node to() {
    return ends.to;
  }

  public Tie tie() {
    return ends.tie;
  }
}
