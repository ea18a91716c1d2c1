/**
 * Serves a built graph to people and programs; reads only.
 *
 * <p>In comes a dataset and {@link dev.readout.web.Settings}; out go, from one Fuseki with its one
 * Jetty: {@code /sparql} (the SPARQL 1.1 Protocol), {@code /data} (its Graph Store Protocol), a
 * page and data for every thing under the path of its IRI, {@code /} as the way in, {@code /$/ping}
 * and {@code /$/metrics}.
 *
 * <p>{@code /person/x} answers 303 to {@code /person/x.html} or {@code .ttl}, {@code .jsonld},
 * {@code .nt}, {@code .rdf}, {@code .trig}, {@code .nq}, by Accept. The host does not matter: the
 * path is looked up below the base of the data. Documents are fresh while the store is the same, so
 * their ETag is its version.
 *
 * <p>Those who come to know it find {@code /.well-known/void}, {@code /ontology}, {@code
 * /prefixes}, {@code /sitemap.xml}, {@code /robots.txt} and {@code /feed.atom}.
 *
 * <p>{@code /api/{question}} answers a saved question for programs, {@code /openapi.json} describes
 * them; {@code /graph/chart.json}, {@code .csv} and {@code .gexf} are the chart that {@code /graph}
 * shows, with the same query. Whatever is wrong with a request to these is said as {@code
 * application/problem+json}, a {@code Refusal}. A question gives at most 10,000 rows a page; a
 * chart keeps to the limits of {@code dev.readout.explore.Limits}.
 *
 * <p>To add an address: a servlet here with its line in {@link dev.readout.web.Server}; what it
 * shows people is a class in {@code dev.readout.page}.
 *
 * <p>Traps: an answer is complete before its first byte leaves, since Fuseki would end a query that
 * runs out of time as a broken 200; a servlet opens and ends its own read transaction.
 */
package dev.readout.web;
