package dev.readout.chronicle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many events have each value of a side. */
public final class Facets {
  /** A value and the number of events that have it. */
  public record Count(String value, int events) {}

  private Facets() {}

  /** The most frequent first, equal ones by value. */
  public static List<Count> count(List<Entry> entries, Facet facet) {
    Map<String, Integer> counts = new HashMap<>();
    for (Entry entry : entries) {
      facet.values(entry).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(each -> new Count(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Count::events).reversed().thenComparing(Count::value))
        .toList();
  }
}
