/**
 * Runs the whole line: in come articles, out go their accounts and the new knowledge in the store.
 *
 * <p>Articles are worked on at the same time and stored in the order they came, so that the result
 * does not depend on the number of threads. An article that our own code fails on is told as a
 * problem and left out; the rest goes on.
 *
 * <p>Trap: how many articles wait at a time is fixed ({@code Ahead}); were it to depend on the
 * threads, so would the order in which problems are told.
 */
package dev.readout.build;
