/**
 * Measures how fast the line is: in come articles and the parts of the line, out go seconds for
 * each {@link dev.readout.bench.Stage} and a table of them.
 *
 * <p>All stages work on the same articles with the same number of threads in the same run, and so
 * does the language engine alone, which they are compared with; a figure of another run or machine
 * says nothing. The engine alone and the whole line run in turn, and beside the seconds stand those
 * that processors worked, since a machine with other work to do makes the two differ. To measure
 * another part, add a {@code Stage} and its seconds in {@code Course}.
 *
 * <p>What is made of a store is measured beside the library's own: {@link
 * dev.readout.bench.ServerRace} and {@link dev.readout.bench.ExportRace}, on a real store or on
 * {@link dev.readout.bench.Variants} of it.
 *
 * <p>Trap: the parse is the difference of two measured times, since the engine parses sentence by
 * sentence between other work.
 */
package dev.readout.bench;
