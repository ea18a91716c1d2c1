package dev.readout.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What is drawn.
 *
 * @param nodes things, and events of three or more parties, in the order in which they came
 * @param rests what is grouped because it did not fit
 * @param notes what else the reader has to know, in sentences
 * @param offer what there is to filter by
 */
public record Chart(
    List<Node> nodes, List<Link> links, List<Rest> rests, List<String> notes, Offer offer) {
  public Chart {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    rests = List.copyOf(rests);
    notes = List.copyOf(notes);
  }

  /**
   * "+212": those of a tie that are not drawn.
   *
   * @param more how many
   * @param next what shows the next of them
   */
  public record Rest(Node of, Tie tie, int more, Plan.Opening next) {}

  /**
   * @param first the first day of all facts between the nodes, whatever the filter
   * @param sources who says so, with how many of the facts, the most first
   */
  public record Offer(
      Optional<LocalDate> first, Optional<LocalDate> last, Map<Node, Integer> sources) {}
}
