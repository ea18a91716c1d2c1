package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import dev.readout.store.Edition;
import dev.readout.store.Store;
import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingServletTest {
  private static final String ARTICLE = "article/brandt-in-warsaw-1f2e33";
  private static final String MEETING = "event/meeting-anna-brandt-jan-kowal-5f0c3a";

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
  void saysWhatIsMissingAsAcceptedAndThatItDependsOnThat() {
    for (String path : List.of("person/nobody", "nothing/here")) {
      var page = site.get(path, "Accept", "text/html");
      var line = site.get(path, "Accept", "application/json");
      assertThat(List.of(page, line))
          .allSatisfy(each -> assertThat(each.statusCode()).isEqualTo(404))
          .allSatisfy(each -> assertThat(each.headers().allValues("Vary")).contains("Accept"));
      assertThat(page.body()).startsWith("<!doctype html>");
      assertThat(line.body()).isEqualTo("There is nothing at this address.\n");
    }
  }

  @Test
  void tellsWithTheThingWhatDocumentsThereAre() {
    HttpResponse<String> thing = site.get(MEETING);
    assertThat(header(thing, "Link"))
        .contains("</" + MEETING + ".html>; rel=\"alternate\"; type=\"text/html\"")
        .contains("</" + MEETING + ".trig>; rel=\"alternate\"; type=\"application/trig\"");
    assertThat(header(thing, "Vary")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "ttl", "jsonld", "nt", "rdf", "trig", "nq"})
  void tellsWithEachDocumentWhatItIsAbout(String ending) {
    HttpResponse<String> document = site.get(MEETING + "." + ending);
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(header(document, "Link"))
        .contains("<" + Fixture.BASE + MEETING + ">; rel=\"describes\"")
        .contains("<" + Fixture.BASE + MEETING + "." + ending + ">; rel=\"canonical\"");
    assertThat(header(document, "Content-Location")).isEqualTo("/" + MEETING + "." + ending);
    assertThat(header(document, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void sendsNothingThatTheClientHasAlready() {
    String tag = header(site.get(MEETING + ".ttl"), "ETag");
    assertThat(tag).matches("W/\"[0-9a-f]{16}\"");
    for (String kept : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
      HttpResponse<String> again = site.get(MEETING + ".ttl", "If-None-Match", kept);
      assertThat(again.statusCode()).as(kept).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
    }
    assertThat(site.get(MEETING + ".ttl", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
    try (Site same = Site.usual()) {
      assertThat(header(same.get(MEETING + ".ttl"), "ETag")).isEqualTo(tag);
    }
  }

  @Test
  void answersHeadAsGetWithoutTheBody() {
    HttpResponse<String> get = site.get(MEETING + ".ttl");
    HttpResponse<String> head = site.method("HEAD", MEETING + ".ttl");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
    assertThat(site.method("HEAD", MEETING).statusCode()).isEqualTo(303);
    assertThat(site.method("HEAD", "person/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void zipsForThoseWhoTakeIt() {
    HttpResponse<String> zipped = site.get(ARTICLE + ".nt", "Accept-Encoding", "gzip");
    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(zipped, "Vary")).contains("Accept-Encoding");
    String tag = header(zipped, "ETag");
    assertThat(
            site.get(ARTICLE + ".nt", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(header(site.get(ARTICLE + ".nt"), "Content-Encoding")).isEmpty();
    assertThat(site.get("data?default", "Accept-Encoding", "gzip").headers().allValues("Vary"))
        .contains("Accept", "Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
  void changesNothing(String method) {
    HttpResponse<String> answer = site.method(method, MEETING);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).contains("GET", "HEAD");
  }

  @Test
  void holdsWhatShowsAThingWithoutASecondRequest() {
    String person = site.get("person/anna-brandt.ttl").body();
    assertThat(person)
        .contains("\"Meeting of Anna Brandt and Jan Kowal", "\"Jan Kowal\"@en")
        .contains("news:factuality", "met her Polish counterpart");
    assertThat(site.get(ARTICLE + ".ttl").body()).contains("nif:isString", "news:reports");
  }

  @Test
  void givesAnArticlesAccountToThoseWhoTakeQuads() {
    DatasetGraph data = parsed(site.get(ARTICLE + ".nq").body(), Lang.NQUADS);
    Node account = NodeFactory.createURI(Fixture.BASE + ARTICLE + "#account");
    assertThat(data.containsGraph(account)).isTrue();
    assertThat(data.getDefaultGraph().isEmpty()).isFalse();
    DatasetGraph trig = parsed(site.get(ARTICLE + ".trig").body(), Lang.TRIG);
    assertThat(trig.getGraph(account).isIsomorphicWith(data.getGraph(account))).isTrue();
    assertThat(parsed(site.get(MEETING + ".nq").body(), Lang.NQUADS).listGraphNodes().hasNext())
        .isFalse();
  }

  @Test
  void explainsToAProgramInPlainWords() {
    HttpResponse<String> answer = site.get("person/nobody.ttl", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("text/plain");
  }

  @Test
  void tellsALargeThingInPagesThatLeadOn() {
    try (Site large = new Site(Edition.of(manyMeetings(450)))) {
      HttpResponse<String> first = large.get("person/ann.nt");
      assertThat(header(first, "Link")).contains("</person/ann.nt?page=2>; rel=\"next\"");
      assertThat(first.body())
          .contains("<" + RDFS.seeAlso + "> <" + Fixture.BASE + "person/ann?page=2>");
      assertThat(header(large.get("person/ann?page=2"), "Location"))
          .isEqualTo("/person/ann.ttl?page=2");
      HttpResponse<String> last = large.get("person/ann.nt?page=3");
      assertThat(header(last, "Link"))
          .contains("</person/ann.nt?page=2>; rel=\"prev\"")
          .doesNotContain("rel=\"next\"");
      String all = first.body() + large.get("person/ann.nt?page=2").body() + last.body();
      assertThat(all.lines().filter(line -> line.contains(News.participant.getURI())).distinct())
          .hasSize(450);
    }
  }

  @Test
  void saysOfWhatWasRemovedThatItIsGone(@TempDir Path folder) {
    Base base = new Base(Fixture.BASE);
    Triple ann = label("person/ann", "Ann");
    Triple old = alias("event/new", "event/old");
    try (Store store = Store.openOrMake(folder, base)) {
      store.change(
          change ->
              change.replaceKnowledge(
                  out -> List.of(ann, old, label("person/bob", "Bob")).forEach(out::triple)));
      store.change(
          change -> change.replaceKnowledge(out -> out.triple(label("person/bob", "Bob"))));
      try (Site served = new Site(store.edition())) {
        assertThat(served.get("person/ann").statusCode()).isEqualTo(410);
        assertThat(served.get("person/ann.ttl", "Accept", "text/turtle").statusCode())
            .isEqualTo(410);
        assertThat(served.get("person/ann", "Accept", "text/html").body()).contains("was removed");
        assertThat(served.get("event/old").statusCode()).isEqualTo(410);
        assertThat(served.get("person/bob").statusCode()).isEqualTo(303);
        assertThat(served.get("person/cyd").statusCode()).isEqualTo(404);
      }
    }
  }

  @Test
  void knowsAThingByThePathOfItsIri() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Node ann = NodeFactory.createURI("http://news.test/graph/person/ann");
    Txn.executeWrite(
        data,
        () ->
            data.add(
                Quad.defaultGraphNodeGenerated,
                ann,
                RDFS.Nodes.label,
                NodeFactory.createLiteralString("Ann")));
    try (Site below = new Site(Edition.of(data), new Base("http://news.test/graph/"))) {
      assertThat(header(below.get("graph/person/ann"), "Location"))
          .isEqualTo("/graph/person/ann.ttl");
      assertThat(header(below.get("person/ann"), "Location")).isEqualTo("/person/ann.ttl");
      assertThat(below.get("graph/person/ann.nt").body()).contains("\"Ann\"");
    }
  }

  private static DatasetGraph manyMeetings(int count) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        data,
        () -> {
          data.getDefaultGraph().add(label("person/ann", "Ann"));
          IntStream.range(0, count)
              .forEach(
                  i ->
                      data.getDefaultGraph()
                          .add(
                              Triple.create(
                                  node("event/meeting-" + i),
                                  News.participant,
                                  node("person/ann"))));
        });
    return data;
  }

  private static DatasetGraph parsed(String text, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).parse(data);
    return data;
  }

  private static Triple label(String path, String name) {
    return Triple.create(node(path), RDFS.Nodes.label, NodeFactory.createLiteralLang(name, "en"));
  }

  private static Triple alias(String event, String alias) {
    return Triple.create(node(event), News.alias, node(alias));
  }

  private static Node node(String path) {
    return NodeFactory.createURI(Fixture.BASE + path);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
