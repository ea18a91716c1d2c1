package dev.readout.chronicle;

import dev.readout.find.Found;
import java.util.List;

/**
 * What was found.
 *
 * @param names entities and posts called so, the best first
 * @param events the latest first
 * @param sentences those that hold the words, the best first
 * @param all false when there were more sentences than are looked at
 */
public record Findings(List<Found> names, List<Entry> events, List<Found> sentences, boolean all) {}
