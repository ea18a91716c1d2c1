/**
 * Measures how fast the line is: in come articles and the parts of the line, out go seconds for
 * each {@link dev.readout.bench.Stage} and a table of them.
 *
 * <p>All stages work on the same articles with the same number of threads in the same run, and so
 * does the language engine alone, which they are compared with; a figure of another run or machine
 * says nothing. To measure another part, add a {@code Stage} and its seconds in {@code Course}.
 *
 * <p>Trap: the parse is the difference of two measured times, since the engine parses sentence by
 * sentence between other work.
 */
package dev.readout.bench;
