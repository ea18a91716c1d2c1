package dev.readout.grade;

import java.util.List;
import java.util.Map;

/**
 * One event of the gold.
 *
 * @param label what people call it
 * @param types local names of classes, one of which it has
 * @param who for each of those who took part, the names accepted
 * @param details what else must be so, each with what is accepted
 * @param forbidden true when it must not be in the graph, with all of its details
 * @param optional true when it does not count unless found
 */
public record Wanted(
    String label,
    List<String> types,
    List<List<String>> who,
    Map<Detail, List<String>> details,
    boolean forbidden,
    boolean optional) {
  public Wanted {
    types = List.copyOf(types);
    who = List.copyOf(who);
    details = Map.copyOf(details);
  }
}
