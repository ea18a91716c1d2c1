package dev.readout.chronicle;

import org.apache.jena.graph.Node;

/** An article and when it was published, as far as that is known. */
public record Dated(Node article, Days days) {}
