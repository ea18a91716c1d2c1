package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
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
    "*/*, ttl",
    "text/*, ttl",
    "application/*, jsonld",
    "TEXT/TURTLE, ttl",
    "application/n-quads, nq",
    "application/trig, trig",
    // The one the client likes most.
    "'application/rdf+xml;q=0.4,text/turtle;q=0.9', ttl",
    "'text/turtle;q=0.4, */*;q=0.5', jsonld",
    // The narrowest range says how much a type is liked, wherever it stands.
    "'*/*, text/turtle;q=0', jsonld",
    "'text/*;q=0.9, text/turtle;q=0.1', html",
    "'application/*;q=0.2, application/ld+json;q=0.1, text/html;q=0.1', nt",
    // Of equals the one that is named, then the first named.
    "'*/*, application/n-triples', nt",
    "'application/n-triples, text/turtle', nt",
    "'application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1', rdf",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', html",
    "'application/ld+json;profile=\"http://www.w3.org/ns/json-ld#framed\"', jsonld",
    "'text/turtle ; q = 0.5 , text/html ; q = 0.4', ttl",
    // What is not understood is passed over.
    "'???, text/html', html",
    "', ,', ttl",
    "'text', ttl",
  })
  void leadsTo(String accept, String ending) {
    HttpResponse<String> answer = site.get("person/anna-brandt", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/person/anna-brandt." + ending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/png", "*/*;q=0", "text/turtle;q=0", "text/turtle;q=0.000, image/*"})
  void refuses(String accept) {
    assertThat(site.get("person/anna-brandt", "Accept", accept).statusCode()).isEqualTo(406);
  }
}
