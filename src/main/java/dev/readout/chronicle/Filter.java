package dev.readout.chronicle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which events one wants: those that have every value chosen, and may have happened in the days.
 *
 * @param days when they may have happened; without bounds, those without a day are wanted too
 */
public record Filter(Map<Facet, List<String>> chosen, Days days) implements Predicate<Entry> {
  public static final Filter ALL = new Filter(Map.of(), Days.UNKNOWN);

  @Override
  public boolean test(Entry entry) {
    return (days.equals(Days.UNKNOWN) || entry.days().mayBeWithin(days))
        && chosen.entrySet().stream()
            .allMatch(
                each ->
                    each.getValue().stream().allMatch(value -> each.getKey().has(entry, value)));
  }

  public boolean isAll() {
    return chosen.isEmpty() && days.equals(Days.UNKNOWN);
  }

  public List<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  public Filter with(Facet facet, String value) {
    List<String> values = new ArrayList<>(chosen(facet));
    values.add(value);
    return with(facet, values);
  }

  public Filter without(Facet facet, String value) {
    return with(facet, chosen(facet).stream().filter(each -> !each.equals(value)).toList());
  }

  private Filter with(Facet facet, List<String> values) {
    Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(chosen);
    changed.put(facet, List.copyOf(values));
    changed.values().removeIf(List::isEmpty);
    return new Filter(changed, days);
  }

  public Filter within(Days other) {
    return new Filter(chosen, other);
  }
}
