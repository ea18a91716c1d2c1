/**
 * Finds things by the words that stand in their names and sentences.
 *
 * <p>In comes the knowledge graph, subject by subject as it changes; out go, for some words, the
 * nodes that have them, the best first. {@link dev.readout.find.WordIndex} is that index, a Lucene
 * one beside the store; {@code text:query} in SPARQL asks the same.
 *
 * <p>To make another property searchable, name it in {@link dev.readout.find.Field} and count up
 * the format in {@code WordIndex}, so that stores made before get it.
 *
 * <p>Traps: what the index holds follows from the graph alone, so it may be thrown away and made
 * anew at any time. Lucene weighs words also by documents that are deleted and not yet merged away,
 * so they are merged away at each commit.
 */
package dev.readout.find;
