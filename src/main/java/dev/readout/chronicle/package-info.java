/**
 * What the graph holds as a whole, read once and kept in memory: every event with who, where, when,
 * how certain and by whom, in the order of time.
 *
 * <p>In comes a graph that does not change any more; out goes a {@link
 * dev.readout.chronicle.Chronicle}, from which rankings, {@link dev.readout.chronicle.Histogram}s
 * and {@link dev.readout.chronicle.Facets} are counted without asking the store. Names, sentences
 * and everything else stay in the store.
 *
 * <p>To narrow events down by something new: a case of {@link dev.readout.chronicle.Facet}.
 *
 * <p>Trap: an event takes some 500 bytes here. What is kept of each is what lists are made by,
 * never text.
 */
package dev.readout.chronicle;
