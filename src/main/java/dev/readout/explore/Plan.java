package dev.readout.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What a chart is to show; the same plan makes the same chart.
 *
 * @param starts shown with those they are linked to most
 * @param openings in the order in which they were opened
 * @param trails pairs between which the shortest way is shown
 * @param hidden left out whatever leads to them
 */
public record Plan(
    List<Node> starts,
    List<Opening> openings,
    List<Trail> trails,
    Set<Node> hidden,
    Filter filter) {
  public static final Plan EMPTY = new Plan(List.of(), List.of(), List.of(), Set.of(), Filter.NONE);

  public Plan {
    starts = List.copyOf(starts);
    openings = List.copyOf(openings);
    trails = List.copyOf(trails);
    hidden = new LinkedHashSet<>(hidden);
  }

  /**
   * Those whom a tie of a thing leads to, brought onto the chart.
   *
   * @param helpings how often it was asked for more; at least 1
   */
  public record Opening(Node of, Tie tie, int helpings) {}

  /** The shortest way between two. */
  public record Trail(Node from, Node to) {}

  public boolean isEmpty() {
    return starts.isEmpty() && openings.isEmpty() && trails.isEmpty();
  }

  /** With one more start, which is then hidden no longer. */
  public Plan from(Node start) {
    Set<Node> stillHidden = new LinkedHashSet<>(hidden);
    stillHidden.remove(start);
    List<Node> all = starts.contains(start) ? starts : with(starts, start);
    return new Plan(all, openings, trails, stillHidden, filter);
  }

  /** With a tie opened, or opened further. */
  public Plan open(Opening opening) {
    List<Opening> all = new ArrayList<>(openings);
    all.removeIf(each -> each.of.equals(opening.of) && each.tie.equals(opening.tie));
    all.add(opening);
    return new Plan(starts, all, trails, hidden, filter);
  }

  public Plan hide(Node node) {
    Set<Node> all = new LinkedHashSet<>(hidden);
    all.add(node);
    return new Plan(starts, openings, trails, all, filter);
  }

  /** With nothing hidden any longer. */
  public Plan showAll() {
    return new Plan(starts, openings, trails, Set.of(), filter);
  }

  public Plan trail(Trail trail) {
    return new Plan(starts, openings, with(trails, trail), hidden, filter);
  }

  public Plan filtered(Filter other) {
    return new Plan(starts, openings, trails, hidden, other);
  }

  private static <T> List<T> with(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }
}
