/**
 * The graph as files: in come its {@link dev.readout.export.Contents}, whole or a {@link
 * dev.readout.export.Part}, out go bytes in one of the {@link dev.readout.export.Formats}, always
 * the same bytes for the same statements, whatever their number in bounded memory.
 *
 * <p>To add a format, write a class that is a {@code Document} (one file) or a {@link
 * dev.readout.export.Bundle} (several) and name it in {@code Formats}; help, the command and every
 * test of all formats then know it. What the formats share is here: {@code Sorted} gives statements
 * and things in order, {@code Network} the graph as nodes and edges, {@code Happening} an event as
 * one entry, {@code Xml} writes elements.
 *
 * <p>Traps: TDB2 gives statements in the order in which their terms were first met, which is
 * another after {@code build B A} than after {@code build A B}; never write what {@code find} gives
 * without sorting it. Headlines and names are what strangers wrote: each format escapes them its
 * own way. Clocks, locales and the order of hash tables have no place in a file.
 */
package dev.readout.export;
