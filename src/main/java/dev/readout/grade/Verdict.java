package dev.readout.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one event of the gold.
 *
 * @param event the address of the best that the graph has for it
 * @param details for each asked whether it holds; none when there is no event
 */
public record Verdict(Wanted wanted, Optional<String> event, Map<Detail, Boolean> details) {
  public Verdict {
    details = Map.copyOf(details);
  }

  /** True when it is among those to be found: not a forbidden one, and if optional then found. */
  public boolean counts() {
    return !wanted.forbidden() && (event.isPresent() || !wanted.optional());
  }

  public boolean isFound() {
    return counts() && event.isPresent();
  }

  /** True when the graph has, in all details, what it must not have. */
  public boolean isForbidden() {
    return wanted.forbidden()
        && event.isPresent()
        && details.values().stream().allMatch(holds -> holds);
  }

  /** The details that do not hold, in their order. */
  public List<Detail> wrong() {
    return details.keySet().stream().filter(each -> !details.get(each)).sorted().toList();
  }
}
