/**
 * Serves a built graph to people and programs; reads only.
 *
 * <p>In comes a dataset and {@link dev.readout.web.Settings}; out go, from one Fuseki with its one
 * Jetty: {@code /sparql} (the SPARQL 1.1 Protocol), a page and data for every thing under the path
 * of its IRI, {@code /} as the way in, {@code /$/ping} and {@code /$/metrics}.
 *
 * <p>{@code /person/x} answers 303 to {@code /person/x.html} or {@code .ttl}, {@code .jsonld},
 * {@code .nt}, {@code .rdf}, by Accept. The host does not matter: the path is looked up below the
 * base of the data.
 *
 * <p>To add a page: a class here that turns a {@link dev.readout.web.Thing} into a body, and its
 * line in {@link dev.readout.web.Pages}.
 *
 * <p>Traps: an answer is complete before its first byte leaves, since Fuseki would end a query that
 * runs out of time as a broken 200; all text that comes from the graph goes through {@link
 * dev.readout.web.Html}; pages have no script and load nothing from elsewhere, and the content
 * security policy would block it.
 */
package dev.readout.web;
