/**
 * What one article says, and nothing that another says: as records, and as its own named graph.
 *
 * <p>Comes in: what {@code extract} found, as an {@link dev.readout.account.Account}. Goes out: the
 * quads of the graph {@code <article/k#account>}, and the equal account read back from them; {@code
 * merge} works on accounts alone.
 *
 * <p>To add a field: to the record, to {@code AccountWriter}, to {@code AccountReader}, and to the
 * account of {@code AccountGraphTest} that uses every field.
 *
 * <p>Trap: a graph has no order. A list whose order means something needs numbers in its IRIs (as
 * events and posts have), or the record puts it in an order of its own (as it does with names).
 */
package dev.readout.account;
