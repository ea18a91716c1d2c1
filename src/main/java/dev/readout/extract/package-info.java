/**
 * Finds what is told: in comes an analysed article with its references, out go {@link
 * dev.readout.extract.Claim}s, each with its sentence.
 *
 * <p>Events are found by one general engine over the data in {@code ontology/lexicon}: {@link
 * dev.readout.extract.OccurrenceFinder} says where an entry fires, then {@code Roles}, {@code
 * Certainty}, {@code Sources} and {@code Dates} each answer one question of it. To teach it a word,
 * add a line to the lexicon with an example; a new kind of fact is a new class beside {@code
 * PostExtractor}. Trap: nothing here may name a person, a place or a text.
 */
package dev.readout.extract;
