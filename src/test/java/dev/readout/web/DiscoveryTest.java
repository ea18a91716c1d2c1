package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.readout.Fixture;
import dev.readout.vocab.News;
import dev.readout.vocab.Prefixes;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What those find who come to know the graph, list it or follow it. */
class DiscoveryTest {
  private static final Node KNOWLEDGE =
      NodeFactory.createURI(Fixture.BASE + ".well-known/void#knowledge");

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.usual();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void countsWhatThereIs() {
    Graph described = turtle(site.get(".well-known/void").body());
    assertThat(number(described, KNOWLEDGE, VOID.triples.asNode()))
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(number(described, KNOWLEDGE, VOID.classes.asNode()))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }"));
    Node persons = NodeFactory.createURI(Fixture.BASE + ".well-known/void#class-news-Person");
    assertThat(number(described, persons, VOID.entities.asNode()))
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s a <" + News.Person.getURI() + "> }"));
    Node accounts = NodeFactory.createURI(Fixture.BASE + ".well-known/void#accounts");
    assertThat(number(described, accounts, VOID.triples.asNode()))
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
  }

  @Test
  void saysWhereToHaveIt() {
    Graph described = turtle(site.get("dcat").body());
    assertThat(described.contains(KNOWLEDGE, RDF.Nodes.type, DCAT.Dataset.asNode())).isTrue();
    assertThat(described.find(KNOWLEDGE, DCAT.distribution.asNode(), Node.ANY).toList()).hasSize(6);
    assertThat(described.find().filterKeep(t -> t.getSubject().isBlank()).hasNext()).isFalse();
    assertThat(site.get(".well-known/void", "Accept", "application/ld+json").body()).contains("{");
    assertThat(site.get(".well-known/void", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void tellsOneFormFromAnotherWhenItIsFresh() {
    HttpResponse<String> turtle = site.get(".well-known/void", "Accept", "text/turtle");
    String tag = turtle.headers().firstValue("ETag").orElseThrow();
    assertThat(
            site.get(".well-known/void", "Accept", "text/turtle", "If-None-Match", tag)
                .statusCode())
        .isEqualTo(304);
    assertThat(
            site.get(".well-known/void", "Accept", "application/rdf+xml", "If-None-Match", tag)
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ontology.ttl", "ontology.html", "prefixes.json", "prefixes.html"})
  void sendsNoWordsThatTheClientHasAlready(String path) {
    String tag = site.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = site.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(site.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "ontology, */*, /ontology.ttl",
    "ontology, text/html, /ontology.html",
    "ontology, application/rdf+xml, /ontology.rdf",
    "prefixes, */*, /prefixes.ttl",
    "prefixes, application/json, /prefixes.json",
    "prefixes, text/html, /prefixes.html",
    "prefixes, application/sparql-query, /prefixes.rq",
  })
  void leadsToTheFormThatIsAccepted(String path, String accept, String location) {
    HttpResponse<String> answer = site.get(path, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(location);
    assertThat(site.get(location.substring(1)).statusCode()).isEqualTo(200);
  }

  @Test
  void definesTheTerms() {
    Graph ontology = turtle(site.get("ontology.ttl").body());
    Graph other = GraphFactory.createDefaultGraph();
    RDFParser.fromString(site.get("ontology.jsonld").body(), Lang.JSONLD).parse(other);
    assertThat(other.isIsomorphicWith(ontology)).isTrue();
    assertThat(site.get("ontology.html").body())
        .contains("id=\"PhoneCall\"", "href=\"#Consultation\"", "speak by telephone");
  }

  @Test
  void listsThePrefixesAsAQueryTakesThem() {
    String prefixes = site.get("prefixes.rq").body();
    assertThat(site.get("sparql?query=" + encoded(prefixes + "ASK { ?s a news:Event }")).body())
        .contains("true");
    assertThat(JsonParser.parseString(site.get("prefixes.json").body()).getAsJsonObject().keySet())
        .isEqualTo(Prefixes.all().keySet());
    assertThat(turtle(site.get("prefixes.ttl").body()).isEmpty()).isTrue();
  }

  @Test
  void listsThePages() {
    Document sitemap = xml(site.get("sitemap.xml"));
    NodeList addresses = sitemap.getElementsByTagName("loc");
    assertThat(addresses.getLength())
        .isEqualTo(
            count(
                "PREFIX news: <https://w3id.org/readout/news#> SELECT (COUNT(DISTINCT ?s) AS ?n) {"
                    + " VALUES ?c { news:Article news:Event news:Entity } ?s a ?c }"));
    for (int i = 0; i < addresses.getLength(); i++) {
      String address = addresses.item(i).getTextContent();
      assertThat(address).startsWith(Fixture.BASE);
      assertThat(site.get(address.substring(Fixture.BASE.length())).statusCode()).isEqualTo(200);
    }
    assertThat(site.get("robots.txt").body()).contains("Sitemap: " + Fixture.BASE + "sitemap.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sitemap.xml?part=article-1", "sitemap.xml?part=x", "other.xml"})
  void hasNoOtherLists(String path) {
    assertThat(site.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void feedsTheLatestArticlesFirst() {
    HttpResponse<String> answer = site.get("feed.atom");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    Document feed = xml(answer);
    NodeList updated = feed.getElementsByTagName("updated");
    assertThat(updated.getLength()).isEqualTo(4);
    for (int i = 1; i < updated.getLength(); i++) {
      assertThat(updated.item(i).getTextContent())
          .matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z")
          .isLessThanOrEqualTo(updated.item(i - 1).getTextContent());
    }
    assertThat(answer.body()).contains("Brandt and Kowal meet in Warsaw");
    assertThat(site.get("feed.atom").body()).isEqualTo(answer.body());
  }

  @Test
  void feedsTheEventsOfAnEntity() {
    Document feed = xml(site.get("person/anna-brandt.atom"));
    assertThat(feed.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Anna Brandt in the news");
    assertThat(feed.getElementsByTagName("summary").getLength()).isPositive();
    assertThat(site.get("person/anna-brandt.html").body())
        .contains("type=\"application/atom+xml\" href=\"/person/anna-brandt.atom\"");
    assertThat(site.get("event/meeting-anna-brandt-jan-kowal-5f0c3a.atom").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "article/brandt-in-warsaw-1f2e33, NewsArticle, headline, Brandt and Kowal meet in Warsaw",
    "article/hostile-0bad00, NewsArticle, headline, '<script>alert(\"x\")</script> & Sons'",
    "event/meeting-anna-brandt-jan-kowal-5f0c3a, Event, startDate, 2024-03-12",
    "person/anna-brandt, Person, name, Anna Brandt",
    "place/warsaw, City, name, Warsaw",
  })
  void describesAThingForSearchEngines(String path, String type, String name, String value) {
    String page = site.get(path + ".html").body();
    String block =
        page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">", "")
            .replaceFirst("(?s)</script>.*", "");
    assertThat(block).doesNotContain("<", "javascript:");
    JsonObject json = JsonParser.parseString(block).getAsJsonObject();
    assertThat(json.get("@type").getAsString()).isEqualTo(type);
    assertThat(json.get("@id").getAsString()).isEqualTo(Fixture.BASE + path);
    assertThat(json.get(name).getAsString()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dcat", "ontology", "prefixes.json", "feed.atom", "sitemap.xml"})
  void changesNothing(String path) {
    assertThat(site.method("PUT", path).statusCode()).isEqualTo(405);
  }

  private static int count(String query) {
    String csv = site.get("sparql?query=" + encoded(query), "Accept", "text/csv").body();
    return Integer.parseInt(csv.lines().skip(1).findFirst().orElseThrow());
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(
        graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  private static Graph turtle(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static Document xml(HttpResponse<String> answer) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
