package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.readout.Fixture;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of the W3C's test suite for the SPARQL 1.1 Protocol, by their names there, asked anew
 * of our data: its cases load data of their own, and this server takes none. Those of updates that
 * go well are skipped, each with its reason; those of updates that fail are kept, since they must.
 */
class SparqlProtocolTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String ONE = Fixture.BASE + "article/brandt-in-warsaw-1f2e33#account";
  private static final String TWO = Fixture.BASE + "article/after-the-strike-77ab01#account";
  private static final String IN_ONE = "?s <http://www.w3.org/ns/prov#wasDerivedFrom> ?o";
  private static final String READS_ONLY = "the server reads only; it must refuse all updates";

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.usual();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @TestFactory
  Stream<DynamicTest> queries() {
    String ask = "query=" + encoded("ASK {}");
    String account = encoded("ASK { " + IN_ONE + " }");
    String both = encoded("ASK { <" + ONE + "> ?p ?o . <" + TWO + "> ?q ?r }");
    String named = encoded("ASK { GRAPH ?g { " + IN_ONE + " } }");
    String full =
        encoded("ASK { <" + ONE + "> ?p ?o . GRAPH <" + TWO + "> { <" + TWO + "> ?q ?r } }");
    String overruled = encoded("ASK FROM <" + TWO + "> { <" + ONE + "> ?p ?o }");
    return Stream.of(
        yes("query_get", () -> site.get("sparql?" + ask)),
        yes("query_post_form", () -> post("", FORM, ask)),
        yes("query_post_direct", () -> post("", QUERY, "ASK {}")),
        yes("query_dataset_default_graphs_get", () -> get(both, graphs("default", ONE, TWO))),
        yes(
            "query_dataset_default_graphs_post",
            () -> post("?" + graphs("default", ONE, TWO), QUERY, decoded(both))),
        yes("query_dataset_named_graphs_get", () -> get(named, graphs("named", ONE, TWO))),
        yes(
            "query_dataset_named_graphs_post",
            () -> post("", FORM, "query=" + named + "&" + graphs("named", ONE, TWO))),
        yes(
            "query_dataset_full",
            () -> get(full, graphs("default", ONE) + "&" + graphs("named", TWO))),
        yes("query_multiple_dataset", () -> get(overruled, graphs("default", ONE))),
        no("query_dataset_of_none_of_these", () -> get(account, graphs("default", "urn:none"))),
        typed("query_content_type_select", "SELECT * { ?s a ?o } LIMIT 1", "sparql-results"),
        typed("query_content_type_ask", "ASK {}", "sparql-results"),
        typed("query_content_type_describe", "DESCRIBE <" + ONE + ">", "turtle"),
        typed("query_content_type_construct", "CONSTRUCT WHERE { ?s a ?o }", "turtle"));
  }

  @TestFactory
  Stream<DynamicTest> brokenQueries() {
    String ask = encoded("ASK {}");
    return Stream.of(
        refused("bad_query_method", () -> put("sparql?query=" + ask)),
        refused("bad_multiple_queries", () -> site.get("sparql?query=" + ask + "&query=" + ask)),
        refused("bad_query_wrong_media_type", () -> post("", "text/plain", "ASK {}")),
        refused("bad_query_missing_form_type", () -> untyped("query=" + ask)),
        refused("bad_query_missing_direct_type", () -> untyped("ASK {}")),
        refused(
            "bad_query_non_utf8", () -> site.get("sparql?query=ASK%7B%3Fs%20%3Fp%20%22%E9%22%7D")),
        refused("bad_query_syntax", () -> site.get("sparql?query=" + encoded("ASK { ?s }"))));
  }

  @TestFactory
  Stream<DynamicTest> updates() {
    String clear = "update=" + encoded("CLEAR ALL");
    return Stream.of(
        skipped("update_dataset_default_graph"),
        skipped("update_dataset_default_graphs"),
        skipped("update_dataset_named_graphs"),
        skipped("update_dataset_full"),
        skipped("update_post_form"),
        skipped("update_post_direct"),
        skipped("update_base_uri"),
        refused("update_post_form, which must be refused here", () -> post("", FORM, clear)),
        refused("update_post_direct, as well", () -> post("", UPDATE, "CLEAR ALL")),
        refused("bad_update_get", () -> site.get("sparql?" + clear)),
        refused("bad_multiple_updates", () -> post("", FORM, clear + "&" + clear)),
        refused("bad_update_wrong_media_type", () -> post("", "text/plain", "CLEAR ALL")),
        refused("bad_update_missing_form_type", () -> untyped(clear)),
        refused("bad_update_missing_direct_type", () -> untyped("CLEAR ALL")),
        refused("bad_update_non_utf8", () -> post("", FORM, "update=%E9")),
        refused("bad_update_syntax", () -> post("", UPDATE, "CLEAR")),
        refused(
            "bad_update_dataset_conflict",
            () -> post("?using-graph-uri=urn:g", UPDATE, "WITH <urn:g> DELETE {} WHERE {}")));
  }

  /** A request on its way. */
  private interface Request {
    HttpResponse<String> send();
  }

  private static DynamicTest yes(String name, Request request) {
    return answered(name, request, "true");
  }

  private static DynamicTest no(String name, Request request) {
    return answered(name, request, "false");
  }

  private static DynamicTest answered(String name, Request request, String answer) {
    return dynamicTest(
        name,
        () -> {
          HttpResponse<String> response = request.send();
          assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
          assertThat(response.body()).contains(answer);
        });
  }

  private static DynamicTest typed(String name, String query, String type) {
    return dynamicTest(
        name,
        () -> {
          HttpResponse<String> response = site.get("sparql?query=" + encoded(query));
          assertThat(response.statusCode()).isEqualTo(200);
          assertThat(response.headers().firstValue("Content-Type").orElse("")).contains(type);
        });
  }

  private static DynamicTest refused(String name, Request request) {
    return dynamicTest(name, () -> assertThat(request.send().statusCode()).isBetween(400, 499));
  }

  private static DynamicTest skipped(String name) {
    return dynamicTest(name, () -> abort(READS_ONLY));
  }

  private static HttpResponse<String> get(String query, String graphs) {
    return site.get("sparql?query=" + query + "&" + graphs);
  }

  private static HttpResponse<String> post(String parameters, String type, String body) {
    return site.post("sparql" + parameters, body, "Content-Type", type);
  }

  private static HttpResponse<String> untyped(String body) {
    return site.post("sparql", body);
  }

  private static HttpResponse<String> put(String path) {
    return site.method("PUT", path);
  }

  private static String graphs(String kind, String... names) {
    return Stream.of(names)
        .map(name -> kind + "-graph-uri=" + encoded(name))
        .reduce((one, other) -> one + "&" + other)
        .orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
