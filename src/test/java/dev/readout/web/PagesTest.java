package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final String MEETING = "event/meeting-anna-brandt-jan-kowal-5f0c3a";
  private static final String FIREFOX =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

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
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', .html",
    "text/html, .html",
    "text/turtle, .ttl",
    "*/*, .ttl",
    "application/ld+json, .jsonld",
    "application/n-triples, .nt",
    "application/rdf+xml, .rdf",
    "'application/rdf+xml;q=0.4,text/turtle;q=0.9', .ttl",
    "application/json, .jsonld",
  })
  void leadsFromAThingToWhatTheClientAccepts(String accept, String ending) {
    HttpResponse<String> answer = site.get(MEETING, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).isEqualTo("/" + MEETING + ending);
    assertThat(answer.headers().allValues("Vary")).anyMatch(each -> each.contains("Accept"));
    assertThat(site.get(MEETING + ending).statusCode()).isEqualTo(200);
  }

  @Test
  void leadsToTurtleWhenNothingIsAsked() {
    assertThat(location(site.get(MEETING))).endsWith(".ttl");
  }

  @Test
  void listsWhatThereIsWhenTheClientAcceptsNoneOfIt() {
    HttpResponse<String> answer = site.get(MEETING, "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle", "text/html");
  }

  @Test
  void leadsFromAnAliasToItsEventForGood() {
    HttpResponse<String> alias = site.get("event/meeting-anna-brandt-jan-kowal-9d21e7");
    assertThat(alias.statusCode()).isEqualTo(301);
    assertThat(location(alias)).isEqualTo("/" + MEETING);
    assertThat(location(site.get("event/meeting-anna-brandt-jan-kowal-9d21e7.html")))
        .isEqualTo("/" + MEETING + ".html");
  }

  @Test
  void leadsFromASpanToItsArticle() {
    HttpResponse<String> span =
        site.get("article/after-the-strike-77ab01%23char=0,22", "Accept", "text/html");
    assertThat(location(span)).isEqualTo("/article/after-the-strike-77ab01.html");
    assertThat(site.get("article/after-the-strike-77ab01.html").body())
        .contains("id=\"char=0,22\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person/nobody-brandt",
        "person/nobody.html",
        "person/anna-brandt.exe",
        "person",
        "person/",
        "nothing/here",
        "person/..%2f..%2fetc%2fpasswd",
        "%3Cscript%3E",
        "person/%zz"
      })
  void saysThatThereIsNothing(String path) {
    HttpResponse<String> answer;
    try {
      answer = site.get(path);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void offersWhatIsCalledAlikeWhereThereIsNothing() {
    assertThat(site.get("person/brandt").body()).contains("Anna Brandt");
  }

  /** Every thing in the graph has a page and data in all formats, and they parse. */
  @TestFactory
  Stream<DynamicTest> everyThingHasItsPageAndItsData() {
    return Fixture.dataset().getDefaultGraph().find().toList().stream()
        .map(Triple::getSubject)
        .distinct()
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Fixture.BASE) && !iri.contains("#"))
        .map(iri -> iri.substring(Fixture.BASE.length()))
        .map(path -> DynamicTest.dynamicTest(path, () -> isServed(path)));
  }

  private static void isServed(String path) {
    HttpResponse<String> page = site.get(path + ".html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(withoutOurScripts(page))
        .doesNotContain("<script", "<img", "onerror=alert(1)>", "href=\"javascript");
    Graph turtle = parsed(path, ".ttl");
    assertThat(turtle.find(iri(path), Node.ANY, Node.ANY).hasNext()).isTrue();
    for (String ending : new String[] {".jsonld", ".nt", ".rdf"}) {
      assertThat(parsed(path, ending).isIsomorphicWith(turtle)).as(ending).isTrue();
    }
  }

  private static Graph parsed(String path, String ending) {
    HttpResponse<String> data = site.get(path + ending);
    assertThat(data.statusCode()).as(ending).isEqualTo(200);
    Lang lang =
        RDFLanguages.contentTypeToLang(
            data.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(data.body(), lang).parse(graph);
    return graph;
  }

  private static Node iri(String path) {
    return org.apache.jena.graph.NodeFactory.createURI(Fixture.BASE + path);
  }

  @Test
  void describesAnEventWithItsSentencesAndLabels() {
    assertThat(site.get(MEETING + ".ttl").body())
        .contains("met her Polish counterpart", "news:factuality", "\"Anna Brandt\"@en");
    assertThat(site.get(MEETING + ".html").headers().firstValue("Link").orElse(""))
        .contains("rel=\"alternate\"; type=\"text/turtle\"");
  }

  @Test
  void showsTheEventsWithTheirSentences() {
    assertThat(site.get("").body()).contains("<b>3</b> articles", "Latest events");
    String events = withoutOurScripts(site.get("search"));
    assertThat(events)
        .contains("12 March 2024", "Brandt will visit Riga in April.")
        .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Sons")
        .doesNotContain("<script", "<img");
    assertThat(events.indexOf("Meeting of Anna")).isLessThan(events.indexOf("Strike by Iron Dawn"));
  }

  @Test
  void showsNoMoreOfADayThanIsKnown() {
    assertThat(site.get("event/visit-anna-brandt-riga-99ee00.html").body())
        .contains("some day in April 2024");
    assertThat(site.get("event/rejection-jan-kowal-343434.html").body())
        .contains("on or before 13 March 2024", "sources not named");
    assertThat(site.get("event/investigation-polish-parliament-787878.html").body())
        .contains("day not known");
  }

  @Test
  void showsWhoSaysSoAndThroughWhom() {
    assertThat(site.get("event/statement-anna-brandt-jan-kowal-11aa22.html").body())
        .contains("according to", "via", "Vistula Wire");
  }

  @Test
  void linksWhatAnArticleNamesInItsText() {
    assertThat(site.get("article/brandt-in-warsaw-1f2e33.html").body())
        .contains("href=\"/person/anna-brandt\" title=\"Anna Brandt · Person · in ")
        .contains("dateline below the headline", "\uD83D\uDDDE");
  }

  @Test
  void linksToNoAddressThatCouldRun() {
    assertThat(site.get("article/hostile-0bad00.html").body())
        .doesNotContain("href=\"javascript")
        .contains("<span>javascript:alert(1)</span>");
  }

  @Test
  void letsNothingRunOrLoad() {
    String policy =
        site.get("", "Accept", FIREFOX).headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
    assertThat(site.get("assets/style.css").body()).doesNotContain("http:", "https:", "@import");
  }

  /** A page without the scripts that it loads from our own files. */
  private static String withoutOurScripts(HttpResponse<String> page) {
    return page.body()
        .replaceAll("<script src=\"/assets/[a-z0-9.-]+\\.js\" defer></script>", "")
        .replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "");
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
