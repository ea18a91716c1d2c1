/**
 * The graph as files: in comes a dataset, out go bytes in one of the {@link
 * dev.readout.export.Format formats}, always the same bytes for the same statements.
 *
 * <p>To add a format, name it in {@code Format} and say in {@code Export} how it is written.
 *
 * <p>Traps: statements are sorted before they are written, since TDB2 gives them in the order in
 * which their terms were first met, which is another after {@code build B A} than after {@code
 * build A B}. JSON-LD and RDF/XML are written from memory, the others are streamed.
 */
package dev.readout.export;
