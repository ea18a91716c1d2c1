package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
  private static final String ONE = "SELECT ?x { VALUES ?x { 1 } }";
  private static final String MANY = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String GRAPH =
      "CONSTRUCT WHERE { ?s <http://www.w3.org/2002/07/owl#sameAs> ?o }";

  private static Site site;
  private static Site strict;

  @BeforeAll
  static void start() {
    site = Site.usual();
    strict = Site.strict();
  }

  @AfterAll
  static void stop() {
    site.close();
    strict.close();
  }

  @Test
  void answersByGetByFormAndByPlainBody() {
    String form = "application/x-www-form-urlencoded";
    String plain = "application/sparql-query";
    assertThat(site.get(query(ONE)).body()).contains(">1<");
    assertThat(site.post("sparql", "query=" + encoded(ONE), "Content-Type", form).body())
        .contains(">1<");
    assertThat(site.post("sparql", ONE, "Content-Type", plain).body()).contains(">1<");
  }

  @Test
  void refusesMoreHitsThanItTellsInsteadOfCuttingThem() {
    String count =
        "PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(*) AS ?n) { ?s text:query %s }";
    try (Site narrow = Site.limited(Limits.usual().withRows(1))) {
      HttpResponse<String> all = narrow.get(query(count.formatted("'anna'")));
      assertThat(all.statusCode()).isEqualTo(413);
      assertThat(all.body()).contains("text:query finds its words more than 1 times");
      assertThat(narrow.get(query(count.formatted("('anna' 1)")), "Accept", "text/csv").body())
          .isEqualTo("n\r\n1\r\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?x (COUNT(*) AS ?n) { ?x ?p ?o } | line 1, column 8: Non-group key variable",
        "SELECT * { ?s ?p ?o FILTER(REGEX(?o, '(')) } | line 1, column 28: Regex",
        "PREFIX t: <http://jena.apache.org/text#> ASK { ?s t:query () } | line 1, column 51: Zero",
        "PREFIX t: <http://jena.apache.org/text#> ASK { ?s t:query '(' } | line 1, column 51: text:query"
      })
  void namesThePlaceOfMistakesOfEveryKind(String text, String expected) {
    HttpResponse<String> answer = site.get(query(text));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("The query is wrong: " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "'text/csv;q=0.5,application/json', application/json",
    "*/*, application/sparql-results+json",
  })
  void writesATableAsAccepted(String accept, String type) {
    HttpResponse<String> answer = site.get(query(ONE), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).startsWith(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml",
        "application/n-quads",
        "application/trig"
      })
  void writesAGraphAsAccepted(String accept) {
    HttpResponse<String> answer = site.get(query(GRAPH), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).startsWith(accept);
    assertThat(answer.body()).contains("Q270");
  }

  @Test
  void refusesWhatItCannotWrite() {
    assertThat(site.get(query(ONE), "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(site.get("sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  /** As SPARQLWrapper asks. */
  @Test
  void goesByAcceptWhenTheFormatNamedIsUnknown() {
    HttpResponse<String> answer =
        site.get(
            query(GRAPH) + "&output=rdf%2Bxml&format=rdf%2Bxml&results=rdf%2Bxml",
            "Accept",
            "application/rdf+xml");
    assertThat(type(answer)).startsWith("application/rdf+xml");
    assertThat(site.get(query(ONE) + "&output=csv", "Accept", "text/html").body())
        .isEqualToNormalizingNewlines("x\n1\n");
    assertThat(site.get(query(GRAPH) + "&output=text").statusCode()).isEqualTo(200);
    assertThat(site.get(query("DESCRIBE <http://localhost:3030/place/riga>")).body())
        .contains("Riga");
  }

  @Test
  void searchesWords() {
    String text = "PREFIX text: <http://jena.apache.org/text#> ";
    assertThat(site.get(query(text + "SELECT ?s { ?s text:query 'counterpart' }")).body())
        .contains("article/brandt-in-warsaw-1f2e33#char=");
    HttpResponse<String> broken =
        site.get(query(text + "SELECT ?s { ?s text:query '\"never closed' }"));
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(site.get(query("SELECT ?s { ?s text:query 'x' }")).statusCode()).isEqualTo(400);
  }

  @Test
  void describesItselfWithoutAQuery() {
    assertThat(site.get("sparql").body()).contains("sd:Service");
    assertThat(type(site.get("sparql", "Accept", "application/rdf+xml")))
        .startsWith("application/rdf+xml");
    HttpResponse<String> form = site.get("sparql", "Accept", "text/html");
    assertThat(form.statusCode()).isEqualTo(303);
    assertThat(form.headers().firstValue("Location")).hasValue("/query");
  }

  @Test
  void tellsWhereAQueryIsBroken() {
    HttpResponse<String> answer = site.get(query("SELECT ?s\nWHERE { ?s ?p }"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 2, column 15");
  }

  @Test
  void endsAQueryThatTakesTooLongIn503() {
    HttpResponse<String> answer =
        strict.get(query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(strict.get(query(MANY + " ORDER BY ?a")).statusCode()).isEqualTo(503);
  }

  @Test
  void endsAnAnswerThatIsTooLargeIn413() {
    assertThat(strict.get(query(MANY)).statusCode()).isEqualTo(413);
    assertThat(strict.get(query("CONSTRUCT WHERE { ?s ?p ?o }")).statusCode()).isEqualTo(413);
    assertThat(strict.get(query("DESCRIBE ?s WHERE { ?s ?p ?o }")).statusCode()).isEqualTo(413);
    String wide =
        "SELECT ?t { ?s <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString> ?x BIND(REPLACE(?x, '.', '$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0') AS ?t) }";
    assertThat(strict.get(query(wide)).statusCode()).isEqualTo(413);
    assertThat(strict.get(query(ONE)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesABodyThatIsTooLargeWith413() {
    String large = ONE + " # " + "x".repeat(20_000);
    assertThat(
            strict.post("sparql", large, "Content-Type", "application/sparql-query").statusCode())
        .isEqualTo(413);
    assertThat(
            strict
                .post(
                    "sparql",
                    "query=" + encoded(large),
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void refusesABodyOfUnknownLengthThatIsTooLarge() {
    byte[] large = (ONE + " # " + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    for (String type :
        new String[] {"application/sparql-query", "application/x-www-form-urlencoded"}) {
      HttpResponse<String> answer =
          strict.send(
              strict
                  .request("sparql", "Content-Type", type)
                  .POST(
                      java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                          () -> new java.io.ByteArrayInputStream(large)))
                  .build());
      assertThat(answer.statusCode()).as(type).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }"
      })
  void callsNoOtherServer(String query) {
    HttpResponse<String> answer = site.get(query(query));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("SERVICE");
  }

  @Test
  void readsNoFile() {
    HttpResponse<String> answer =
        site.get(query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"));
    assertThat(answer.body()).doesNotContain("root");
    assertThat(site.get(query(ONE) + "&default-graph-uri=file:///etc/passwd").body())
        .doesNotContain("root");
  }

  @Test
  void changesNothing() {
    String update = "INSERT DATA { <http://x/a> <http://x/b> 1 }";
    assertThat(
            site.post("sparql", update, "Content-Type", "application/sparql-update").statusCode())
        .isEqualTo(405);
    assertThat(
            site.post(
                    "sparql",
                    "update=" + encoded(update),
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isBetween(400, 405);
    assertThat(site.get("sparql?update=" + encoded(update)).statusCode()).isEqualTo(405);
    for (String path :
        new String[] {
          "sparql",
          "sparql?default",
          "sparql/data",
          "sparql/update",
          "sparql/upload",
          "data?default"
        }) {
      assertThat(site.method("PUT", path).statusCode()).as(path).isIn(404, 405);
      assertThat(site.method("DELETE", path).statusCode()).as(path).isIn(404, 405);
      assertThat(
              site.post(path, "<http://x/a> <http://x/b> 1 .", "Content-Type", "text/turtle")
                  .statusCode())
          .as(path)
          .isIn(404, 405, 415);
    }
    assertThat(site.get(query("ASK { GRAPH ?g { <http://x/a> ?p ?o } }")).body()).contains("false");
    assertThat(site.get(query("ASK { <http://x/a> ?p ?o }")).body()).contains("false");
  }

  @Test
  void letsAnySiteReadWithoutCredentials() {
    HttpResponse<String> answer = site.get(query(ONE), "Origin", "https://elsewhere.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(site.method("OPTIONS", "sparql", "Origin", "https://elsewhere.example").statusCode())
        .isEqualTo(204);
  }

  @Test
  void tellsThatItLivesAndHowItFares() {
    assertThat(site.get("$/ping").statusCode()).isEqualTo(200);
    site.get(query(ONE));
    assertThat(site.get("$/metrics").body()).contains("fuseki_requests");
    for (String path :
        new String[] {
          "$/stats", "$/datasets", "$/server", "$/compact/x", "$/tasks", "$/backup/x"
        }) {
      assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private static String query(String sparql) {
    return "sparql?query=" + encoded(sparql);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
