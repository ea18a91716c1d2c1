/**
 * The words of the graph: the ontology's terms as constants, and how the paths of things are made.
 *
 * <p>Comes in: nothing. Goes out: {@link dev.readout.vocab.Key} for every thing's path, {@link
 * dev.readout.vocab.News} and the other vocabularies as Jena nodes, and the closed families
 * (classes of events and entities, roles, factualities) as enums.
 *
 * <p>To add a term: a constant here and the term in {@code ontology/news.ttl}.
 *
 * <p>Trap: a {@code Key} never holds the base; put it before the path only where an IRI is written.
 */
package dev.readout.vocab;
