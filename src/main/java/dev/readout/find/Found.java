package dev.readout.find;

import org.apache.jena.graph.Node;

/**
 * A thing that has the words.
 *
 * @param words the whole name or sentence in which they stand
 * @param score how well they fit, to be compared within one answer only
 */
public record Found(Node node, Field field, String words, double score) {}
