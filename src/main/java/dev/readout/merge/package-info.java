/**
 * Accounts in, knowledge out: which tellings are of the same event, and why.
 *
 * <p>Comes in: all {@link dev.readout.account.Account}s and, through {@link
 * dev.readout.merge.Background}, what is known beforehand. Goes out: {@link
 * dev.readout.merge.Knowledge}, which writes itself as the triples of the default graph. It is a
 * pure function of the set of accounts: the order in which they come means nothing, and an article
 * taken away leaves no trace.
 *
 * <p>The way: {@code Candidates} forms the pairs worth a look; {@code Sameness} gives a reason to
 * take two for one, {@code Exclusion} what speaks against it for all tellings of both events
 * together; {@code Grouping} follows the reasons, the strong ones first, and a loose one only when
 * there is no other event that it may as well be. {@code Events}, {@code Entities}, {@code Offices}
 * and {@code Relations} make one of many; {@code Chronology} dates events by each other.
 *
 * <p>To add a reason: a case in {@code Sameness} with its words, for {@code news:mergedBecause},
 * and in {@code SamenessTest} one example that it joins and one that it must not.
 *
 * <p>Trap: when in doubt, two events. A missed merge is seen by a reader at once and does no harm;
 * a wrong one makes a fact that nobody told.
 */
package dev.readout.merge;
