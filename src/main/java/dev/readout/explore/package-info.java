/**
 * The graph as an analyst draws it: people, bodies, places and groups as the nodes of a chart, what
 * is told of two of them as the links between.
 *
 * <p>In comes a graph and a {@link dev.readout.explore.Plan}, what a chart is to show; out goes the
 * {@link dev.readout.explore.Chart}. A plan is also an address: {@link
 * dev.readout.explore.PlanText} writes and reads it, so a chart is shared, undone and saved by its
 * address alone.
 *
 * <p>What is told of two things is a {@link dev.readout.explore.Fact}: an event, an office or a
 * relation. Seen from one of the two it is a {@link dev.readout.explore.Tie}: {@code Accusation.by}
 * is "accused by". An event with three or more of its parties on the chart is a small node of its
 * own, any other is a link. Facts of the same kind between the same two are one link, and each link
 * keeps its facts, whose sentences {@link dev.readout.explore.Evidence} finds.
 *
 * <p>To draw another kind of link: give {@link dev.readout.explore.Facts} the property that leads
 * to it and {@link dev.readout.explore.Wording} its words.
 *
 * <p>Traps: everything here is bounded by {@link dev.readout.explore.Limits}, since a name can
 * stand in thousands of events; what is left out is counted and said. Nothing here opens a
 * transaction; whoever made the graph has one open.
 */
package dev.readout.explore;
