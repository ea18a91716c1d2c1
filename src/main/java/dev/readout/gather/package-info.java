/**
 * Reads what others know of people, bodies, places and offices: in come published tables and dumps,
 * out go {@link dev.readout.know.Entry entries} for the index that an authority looks into.
 *
 * <p>All files are read as a stream, a line at a time; a wrong line becomes a problem and the rest
 * goes on. To add a form of file, write a {@link dev.readout.gather.Form} and let {@code Forms}
 * know how to tell it by its name or its first line.
 *
 * <p>Trap: an entry without an id of its source cannot be told from its namesakes and is left out.
 */
package dev.readout.gather;
