/**
 * The graph on disk: accounts in, knowledge out, both changed together in one transaction.
 *
 * <p>In comes an article's account, put in a named graph of its own, and the knowledge that follows
 * from all accounts, put in the default graph; out goes the dataset, or the whole {@link
 * dev.readout.store.Edition} of a store that nobody changes: with the index of its words, its
 * version and what was removed from it. What is there already is not written again, so an unchanged
 * input leaves the files as they are, and a change costs what it changes. {@link
 * dev.readout.store.Subjects} gives it out in an order, of a size that no memory needs to hold.
 *
 * <p>Statements are compared and written as the numbers that TDB2 has for their nodes ({@link
 * dev.readout.store.Numbers}), many rows at a time and in the order of each index ({@link
 * dev.readout.store.Table}); their fingerprint and their words are taken meanwhile in a thread
 * beside.
 *
 * <p>Traps: TDB2 is opened by one process at a time, readers included. It keeps the numbers inside
 * literals and not their spelling, so {@link dev.readout.store.Spelling} is asked before two
 * triples are compared. Many small transactions cost twenty times the disk space of one.
 */
package dev.readout.store;
