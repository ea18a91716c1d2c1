/**
 * Measures a graph against what careful people say its articles tell: in come the gold and the
 * knowledge, out go the {@link dev.readout.grade.Grades}.
 *
 * <p>A gold file is an object with a list of {@link dev.readout.grade.Wanted} events for each
 * article's file name; {@code src/test/resources/quality} holds the project's own. To ask for a new
 * detail, add it to {@link dev.readout.grade.Detail}.
 *
 * <p>Trap: the rules are those of a grader outside this project, so that its figures and these are
 * the same; a rule changed here alone makes them mean different things.
 */
package dev.readout.grade;
