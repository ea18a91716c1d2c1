/**
 * What an article is: its text as it was given, the blocks it is cut into, words and stretches of
 * it, and what can be wrong with an input.
 *
 * <p>Comes in: nothing; these are records of the JDK's types only. Goes out: the words in which the
 * first packages of the line talk to each other.
 *
 * <p>To add one: a record here when {@code read} and {@code analyse} both need it, else in the
 * package that makes it.
 *
 * <p>Trap: a {@link dev.readout.text.Span} counts UTF-16 units, as Java does; the graph counts code
 * points, and only {@link dev.readout.text.Article#codePoints} goes from one to the other.
 */
package dev.readout.text;
