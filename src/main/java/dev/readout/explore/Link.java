package dev.readout.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Two nodes of a chart and what is told of both.
 *
 * @param tie as seen from the first
 * @param facts how many there are
 * @param listed the facts themselves, in the order of time, up to a number
 * @param certainty the terms that their reports give
 * @param first the first day on which any of them can have been
 * @param last the last
 */
public record Link(
    Node from,
    Node to,
    Tie tie,
    int facts,
    List<Node> listed,
    Set<String> certainty,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {}
