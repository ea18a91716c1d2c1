package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Graph Store Protocol, to read. */
class GraphServletTest {
  private static final String ACCOUNT = "article/brandt-in-warsaw-1f2e33#account";

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
  @CsvSource({
    "text/turtle, text/turtle",
    "*/*, text/turtle",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "application/ld+json, application/ld+json",
    "application/trig, application/trig",
    "application/n-quads, application/n-quads",
  })
  void givesWholeGraphs(String accept, String type) {
    for (String which : new String[] {"default", named(Fixture.BASE + ACCOUNT)}) {
      HttpResponse<String> answer = site.get("data?" + which, "Accept", accept);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith(type);
      Graph got = GraphFactory.createDefaultGraph();
      RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).parse(got);
      assertThat(got.isIsomorphicWith(graph(which))).isTrue();
    }
  }

  private static Graph graph(String which) {
    return which.equals("default")
        ? Fixture.dataset().getDefaultGraph()
        : Fixture.dataset().getGraph(NodeFactory.createURI(Fixture.BASE + ACCOUNT));
  }

  @Test
  void answersHeadAndSendsNothingTwice() {
    HttpResponse<String> head = site.method("HEAD", "data?default");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(site.get("data?default", "If-None-Match", header(head, "ETag")).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "data?graph=http%3A%2F%2Fno.test%2F, 404",
    "data?graph=%20%20, 404",
    "data, 400",
    "data?default&graph=http%3A%2F%2Fno.test%2F, 400",
    "data?graph=http%3A%2F%2Fa%2F&graph=http%3A%2F%2Fb%2F, 400",
  })
  void saysWhyNot(String path, int status) {
    assertThat(site.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void refusesWhatItCannotWrite() {
    assertThat(site.get("data?default", "Accept", "text/html").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void changesNothing(String method) {
    HttpResponse<String> answer = site.method(method, "data?default");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).contains("GET", "HEAD");
  }

  @Test
  void makesNoMoreInMemoryThanALimitAllows() {
    try (Site strict = Site.strict()) {
      HttpResponse<String> large = strict.get("data?default", "Accept", "application/rdf+xml");
      assertThat(large.statusCode()).isEqualTo(413);
      assertThat(large.body()).contains("application/n-triples");
      assertThat(strict.get("data?default", "Accept", "text/turtle").statusCode()).isEqualTo(200);
    }
  }

  private static String named(String iri) {
    return "graph=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
