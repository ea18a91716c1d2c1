package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.ask.Queries;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPageTest {
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
  Stream<DynamicTest> answersEverySavedQuestion() {
    String list = site.get("query").body();
    return Queries.bundled().all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      assertThat(list).contains("href=\"/query/" + each.name() + "\"");
                      assertThat(site.get("query/" + each.name()).body())
                          .contains("<table>", "/api/" + each.name() + ".csv", "PREFIX news:");
                    }));
  }

  @Test
  void asksWithTheValuesOfTheForm() {
    assertThat(site.get("query/where-did-events-happen?place=warszawa").body())
        .contains("<a href=\"/event/meeting-anna-brandt-jan-kowal-5f0c3a\">")
        .contains("value=\"warszawa\"", "/api/where-did-events-happen.csv?place=warszawa")
        .doesNotContain("protest-residents");
    assertThat(site.get("query/who-met-or-called-whom").body()).contains("placeholder=\"anyone\"");
    assertThat(site.get("query/what-happened-between-two-days?kind=Meeting").body())
        .contains("<option value=\"Meeting\" selected>");
  }

  @Test
  void showsNoMarkupOfWhatIsTyped() {
    assertThat(site.get("query/who-met-or-called-whom?person=%3Cscript%3E").body())
        .contains("nothing here is called &quot;&lt;script&gt;&quot;")
        .doesNotContain("<script>");
    assertThat(own("</textarea><script>alert(1)</script>").body()).doesNotContain("<script>");
  }

  @Test
  void drawsCountsAsBarsAndNothingElse() {
    assertThat(site.get("query/how-many-events-of-each-kind").body())
        .contains("<svg class=\"bars\"");
    assertThat(site.get("query/who-accused-whom").body()).doesNotContain("<svg class=\"bars\"");
    assertThat(site.get("query/which-articles-mention-a-name").body())
        .doesNotContain("<svg class=\"bars\"");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT ?x { VALUES ?x { 42 } }, <td>42</td>",
    "ASK {}, <td>true</td>",
    "SELECT ?x { VALUES ?x { 42 }, 1:",
    "CONSTRUCT WHERE { ?s ?p ?o }, only SELECT and ASK",
    "'SELECT * { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } }', class=\"wrong\"",
  })
  void answersAQueryOfTheReaders(String query, String part) {
    HttpResponse<String> answer = own(query);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(part);
  }

  @Test
  void keepsTheAddressesThatQuestionsHadBefore() {
    assertThat(location("questions")).isEqualTo("/query");
    assertThat(location("questions/who-accused-whom?actor=Brandt"))
        .isEqualTo("/query/who-accused-whom?actor=Brandt");
    assertThat(site.get("query/who-was-it").statusCode()).isEqualTo(404);
  }

  @Test
  void letsInOneStyleElementOnThisPageOnly() {
    assertThat(policy("query")).contains("style-src 'self' 'sha256-").doesNotContain("unsafe");
    assertThat(policy("")).contains("style-src 'self';");
  }

  private static HttpResponse<String> own(String query) {
    return site.get("query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static String location(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(301);
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String policy(String path) {
    return site.get(path).headers().firstValue("Content-Security-Policy").orElse("");
  }
}
