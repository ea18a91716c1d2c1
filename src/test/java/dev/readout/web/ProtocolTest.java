package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.readout.Fixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol where it is easily missed. */
class ProtocolTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PLAIN = "application/sparql-query";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String COUNT_NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
  private static final String ACCOUNT = Fixture.BASE + "article/brandt-in-warsaw-1f2e33#account";

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.usual();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query=ASK%7B%7D&query=ASK%7B%7D",
        "query=",
        "query=ASK%7B%7D&update=CLEAR+ALL",
        "update=CLEAR+ALL",
        ""
      })
  void refusesAFormThatIsNotOneQuery(String form) {
    assertThat(site.post("sparql", form, "Content-Type", FORM).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 415",
    "text/turtle, 415",
    "application/json, 415",
    "application/sparql-query; charset=iso-8859-1, 415",
    "application/sparql-query; charset=UTF-8, 200",
    "application/sparql-query;charset=\"utf-8\", 200",
    "application/sparql-query, 200",
  })
  void takesAPlainQueryInUtf8AndNothingElse(String type, int status) {
    assertThat(site.post("sparql", "ASK {}", "Content-Type", type).statusCode()).isEqualTo(status);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = "ASK { ?s ?p \"caf\u00e9\" }".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> answer =
        site.send(
            site.request("sparql", "Content-Type", PLAIN)
                .POST(BodyPublishers.ofByteArray(latin))
                .build());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("UTF-8");
    assertThat(site.get("sparql?query=ASK%7B+%3Fs+%3Fp+%22caf%E9%22+%7D").statusCode())
        .isEqualTo(400);
    assertThat(
            site.post("sparql", "query=ASK%7B+%3Fs+%3Fp+%22caf%E9%22+%7D", "Content-Type", FORM)
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void refusesTwoQueriesInOneRequest() {
    assertThat(site.post("sparql?query=ASK%7B%7D", "ASK {}", "Content-Type", PLAIN).statusCode())
        .isEqualTo(400);
  }

  @Test
  void answersHeadAsGet() {
    String query = "sparql?query=ASK%7B%7D";
    HttpResponse<String> head = site.method("HEAD", query, "Accept", "text/csv");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(site.method("HEAD", "sparql").statusCode()).isEqualTo(200);
    assertThat(site.method("HEAD", "sparql?query=ASK").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void refusesOtherMethods(String method) {
    HttpResponse<String> answer = site.method(method, "sparql?query=ASK%7B%7D");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
  }

  @Test
  void asksTheGraphsThatTheRequestNames() {
    String account = "default-graph-uri=" + encoded(ACCOUNT);
    String named = "named-graph-uri=" + encoded(ACCOUNT);
    int all = count("sparql?query=" + encoded(COUNT));
    int one = count("sparql?query=" + encoded(COUNT) + "&" + account);
    assertThat(one).isPositive().isLessThan(all);
    assertThat(count("sparql?query=" + encoded(COUNT_NAMED) + "&" + named)).isEqualTo(one);
    assertThat(count("sparql?query=" + encoded(COUNT) + "&" + named)).isZero();
    assertThat(count("sparql?query=" + encoded(COUNT) + "&default-graph-uri=http%3A%2F%2Fno%2F"))
        .isZero();
    assertThat(
            csvNumber(
                site.post("sparql?" + account, COUNT, "Content-Type", PLAIN, "Accept", "text/csv")))
        .isEqualTo(one);
    assertThat(
            csvNumber(
                site.post(
                    "sparql",
                    "query=" + encoded(COUNT) + "&" + account,
                    "Content-Type",
                    FORM,
                    "Accept",
                    "text/csv")))
        .isEqualTo(one);
  }

  @Test
  void prefersTheGraphsOfTheRequestToThoseOfTheQuery() {
    String other = "SELECT (COUNT(*) AS ?n) FROM <http://no.test/> { ?s ?p ?o }";
    assertThat(count("sparql?query=" + encoded(other))).isZero();
    assertThat(count("sparql?query=" + encoded(other) + "&default-graph-uri=" + encoded(ACCOUNT)))
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"default-graph-uri=not+an+iri", "named-graph-uri=x", "default-graph-uri="})
  void refusesAGraphThatIsNoIri(String graph) {
    assertThat(site.get("sparql?query=ASK%7B%7D&" + graph).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT ?s\nWHERE { ?s ?p }', 'line 2, column 15'",
    "'ASK {\n\n  ?s nope:x ?o }', 'line 3, column 6'",
    "'ASK { ?s ?p \"x }', 'line 1, column'",
  })
  void tellsTheLineAndTheColumn(String query, String place) {
    HttpResponse<String> answer = site.get("sparql?query=" + encoded(query.translateEscapes()));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"news:Event", "rdfs:label", "rdf:type", "xsd:date", "schema:url", "text:query"})
  void knowsNoPrefixThatTheQueryDoesNotDeclare(String name) {
    assertThat(site.get("sparql?query=" + encoded("ASK { ?s " + name + " ?o }")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void tellsEachAddressWhatItIsAskedBy() {
    assertThat(allowed("sparql")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(allowed("person/anna-brandt")).isEqualTo("GET, HEAD, OPTIONS");
  }

  private static String allowed(String path) {
    return site.method("OPTIONS", path).headers().firstValue("Allow").orElse("");
  }

  @Test
  void saysInOneLineThatAnySiteMayReadWhyItDidNotLook() {
    try (Site narrow = Site.limited(Limits.usual().withBody(10))) {
      var answer =
          narrow.post("sparql", "ASK { ?s ?p ?o }", "Content-Type", "application/sparql-query");
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).isEqualTo("The request is larger than 10 bytes.\n");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }
    assertThat(site.get("person/a%00b").body()).isEqualTo("Bad Request.\n");
  }

  @Test
  void leavesAClientThatStopsReading() throws IOException {
    Limits impatient = Limits.usual().withPatience(Duration.ofMillis(400));
    try (Site strict = Site.limited(impatient);
        Socket client = new Socket()) {
      client.setReceiveBufferSize(2048);
      client.setSoTimeout(20_000);
      client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), strict.port()));
      OutputStream out = client.getOutputStream();
      String query = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 60000";
      out.write(
          ("GET /sparql?query=" + encoded(query) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      waitUntil(ProtocolTest::anybodyAnswers);
      waitUntil(() -> !anybodyAnswers());
      assertThat(readUntilLeft(client.getInputStream())).isLessThan(16_000_000);
    }
  }

  /** True while a thread of this process is inside the query endpoint. */
  private static boolean anybodyAnswers() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().equals(ProtocolFilter.class.getName()));
  }

  private static void waitUntil(BooleanSupplier holds) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          while (!holds.getAsBoolean()) {
            Thread.sleep(20);
          }
        });
  }

  private static long readUntilLeft(InputStream in) {
    long read = 0;
    try {
      for (int count = in.read(new byte[8192]); count >= 0; count = in.read(new byte[8192])) {
        read += count;
      }
    } catch (IOException left) {
      return read;
    }
    return read;
  }

  private static int count(String path) {
    return csvNumber(site.get(path, "Accept", "text/csv"));
  }

  private static int csvNumber(HttpResponse<String> csv) {
    assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
    return Integer.parseInt(csv.body().lines().skip(1).findFirst().orElseThrow());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
