/**
 * Inputs become {@link dev.readout.text.Article}s.
 *
 * <p>In: what the user named: files, folders, "-" ({@link dev.readout.read.Inputs}). Out, through
 * {@link dev.readout.read.Intake} and one at a time: articles, their text untouched and cut into
 * blocks, and a {@link dev.readout.text.Problem} for each input, or line of one, that cannot be
 * read; the rest goes on.
 *
 * <p>To read one more format, write a {@code Format} and add it to the list in {@code Inputs}. What
 * a line of a page is for is decided in {@code Layout}; its rules are general, and in doubt a line
 * is body.
 *
 * <p>Traps: offsets refer to the decoded text without its byte-order mark, line ends as they are. A
 * date at the top of a page is often the day it was printed.
 */
package dev.readout.read;
