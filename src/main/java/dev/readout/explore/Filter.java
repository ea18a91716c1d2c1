package dev.readout.explore;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which facts a chart is made of.
 *
 * @param certainty terms of the ontology, one of which a report gives; empty for any
 * @param sources one of which says so; empty for any
 */
public record Filter(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Set<String> certainty,
    Set<Node> sources) {
  public static final Filter NONE =
      new Filter(Optional.empty(), Optional.empty(), Set.of(), Set.of());

  public Filter {
    certainty = Set.copyOf(certainty);
    sources = Set.copyOf(sources);
  }

  boolean lets(Fact fact, Facts facts) {
    return fact.span().canBeBetween(since, until)
        && (certainty.isEmpty()
            || facts.certainty(fact.node()).stream().anyMatch(certainty::contains))
        && (sources.isEmpty() || facts.sources(fact.node()).stream().anyMatch(sources::contains));
  }
}
