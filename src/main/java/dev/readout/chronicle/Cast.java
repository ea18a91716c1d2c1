package dev.readout.chronicle;

import dev.readout.vocab.EntityClass;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What there is beside events.
 *
 * @param classes the narrowest class of each entity
 * @param naming the articles that name an entity, the latest first
 * @param reports how many, of events and of everything else
 */
record Cast(Map<Node, EntityClass> classes, Map<Node, List<Dated>> naming, int reports) {}
