/**
 * A thing of the graph as its triples describe it.
 *
 * <p>In comes a graph and a node; out go {@link dev.readout.describe.Thing}, with which pages read
 * the graph, fixed {@link dev.readout.describe.Order}s of things, and the {@link
 * dev.readout.describe.Description} that the data documents of a thing hold, in each {@link
 * dev.readout.describe.DataFormat}.
 *
 * <p>Trap: nothing here opens a transaction; whoever made the graph has one open.
 */
package dev.readout.describe;
