/**
 * Asks a graph a question: a file of {@code queries/}, a file of the user's, or text from a pipe.
 *
 * <p>In come a {@link dev.readout.ask.Question}, values for its parameters and a dataset; out goes
 * the answer as text, JSON, CSV, TSV or XML. Nothing here writes to the dataset.
 *
 * <p>A question is plain SPARQL that runs anywhere as it stands. Its head names it:
 *
 * <pre>
 * #+ summary: Who met whom?
 * #+ parameters:
 * #+   person: a person by any of their names (default: anyone)
 *
 * SELECT ... WHERE { VALUES ?person { UNDEF } ... }
 * </pre>
 *
 * A parameter is a variable with a {@code VALUES} block of its own, which holds the default; {@code
 * UNDEF} stands for "any". A value given takes the block's place in the parsed query, never in its
 * text. {@code since} and {@code until} are days; a parameter whose default is a term of the
 * ontology takes a term's name, one whose default is a literal takes a literal; every other one
 * takes an IRI, a path such as {@code person/anna-brandt}, or a name in any case.
 *
 * <p>To add a question: one file in {@code queries/}, a line in the README's list and a file of
 * expected answers in {@code src/test/resources/questions/}; end it with an {@code ORDER BY} that
 * leaves no two rows to chance. Traps: a question about what happened has to ask for {@code
 * news:reportedAs news:Happened}; {@code FILTER} over labels is slow, take a parameter instead.
 *
 * <p>{@link dev.readout.ask.Validation} asks the one question that is no query: does the store keep
 * to {@code ontology/shapes.ttl}? To add a rule, write a shape with a message that tells a person
 * what is wrong, and a file in {@code src/test/resources/broken} with this fault and no other.
 * Trap: knowledge and accounts keep to different shapes; {@code shapes-account.ttl} says what
 * differs.
 */
package dev.readout.ask;
