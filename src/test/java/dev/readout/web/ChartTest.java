package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTest {
  private static final String ANNA = "start=person/anna-brandt";

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
  void showsWithoutAScriptWhatIsLinkedAndTheSentenceThatSaysSo() {
    String page = site.get("graph?" + ANNA).body();
    assertThat(page)
        .contains("<h1>Anna Brandt</h1>", "met her Polish counterpart")
        .contains("/graph?start=person/anna-brandt&amp;open=person/anna-brandt.Visit.at")
        .contains("visited <b>1</b>", "/graph/chart.gexf?" + ANNA)
        .doesNotContain("style=\"", "<img", "<script>");
  }

  @Test
  void leadsFromALinkToItsFactsAndSentences() {
    String at = "&at=person/jan-kowal..group/iron-dawn.Accusation.to";
    String page = site.get("graph?start=person/jan-kowal" + at).body();
    assertThat(page)
        .contains("<span class=\"tie\">accused</span>", "Accusation by Jan Kowal of Iron Dawn")
        .contains("/article/brandt-in-warsaw-1f2e33#char=297,381");
  }

  @Test
  void drawsTheSameForPrograms() {
    JsonObject chart = json(ANNA);
    assertThat(strings(chart.getAsJsonArray("nodes"), "id"))
        .contains("person/anna-brandt", "person/jan-kowal", "place/riga");
    assertThat(strings(chart.getAsJsonArray("links"), "words")).contains("met", "called", "told");
    assertThat(chart.get("first").getAsString()).isEqualTo("2021-12-08");
  }

  @Test
  void keepsToTheFilter() {
    JsonObject planned = json(ANNA + "&certainty=Planned");
    assertThat(strings(planned.getAsJsonArray("links"), "tie")).containsExactly("Visit.at");
    JsonObject later = json(ANNA + "&since=2024-04-15&certainty=");
    assertThat(strings(later.getAsJsonArray("links"), "tie")).doesNotContain("Meeting.with");
    String page = site.get("graph?" + ANNA + "&certainty=Planned").body();
    assertThat(page).contains("value=\"Planned\" checked", "No filter");
  }

  @Test
  void sendsANameAndAPairOnToTheAddressThatDrawsThem() {
    assertThat(location("graph?start=Anna+Brandt")).isEqualTo("/graph?" + ANNA);
    assertThat(location("graph?" + ANNA + "&hide=place/riga&add=iron+dawn+militia"))
        .isEqualTo("/graph?" + ANNA + "&start=group/iron-dawn&hide=place/riga");
    assertThat(location("graph?" + ANNA + "&from=person/anna-brandt&to=group/iron-dawn"))
        .isEqualTo("/graph?" + ANNA + "&path=person/anna-brandt..group/iron-dawn");
  }

  @Test
  void asksWhichOneWhenANameIsNotEnough() {
    HttpResponse<String> choice = site.get("graph?start=lodno+strike+warsaw+brandt");
    assertThat(choice.statusCode()).isEqualTo(404);
    assertThat(choice.body()).contains("Nothing here is called");
    assertThat(site.get("graph?start=brandt").body())
        .contains("Which “brandt”?", "/graph?start=person/anna-brandt");
  }

  @Test
  void beginsWithABox() {
    assertThat(site.get("graph").body()).contains("name=\"start\"");
  }

  @Test
  void isSavedAsATable() {
    HttpResponse<String> csv = site.get("graph/chart.csv?start=person/img-src-x-onerror-alert-1");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("chart.csv");
    assertThat(csv.body())
        .startsWith("from,link,to,times,certainty,first,last,from_iri,to_iri,facts\r\n")
        .contains("\"\"\"><img src=x onerror=alert(1)>\"");
  }

  @Test
  void isSavedForProgramsThatDrawGraphs() throws Exception {
    String gexf = site.get("graph/chart.gexf?" + ANNA).body();
    Document read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(gexf)));
    JsonObject chart = json(ANNA);
    assertThat(read.getElementsByTagName("node").getLength())
        .isEqualTo(chart.getAsJsonArray("nodes").size());
    assertThat(read.getElementsByTagName("edge").getLength())
        .isEqualTo(chart.getAsJsonArray("links").size());
  }

  @Test
  void showsNoMarkupOfAName() {
    assertThat(site.get("graph?start=person/img-src-x-onerror-alert-1").body())
        .contains("&lt;img src=x")
        .doesNotContain("<img", "<script>");
    assertThat(site.get("graph?start=%3Cscript%3E").body()).doesNotContain("<script>");
  }

  @ParameterizedTest
  @CsvSource({
    "start=person/nobody, 404",
    "start=a/b/c, 400",
    "open=person/anna-brandt.Meeting, 400",
    "start=person/anna-brandt&since=soon, 400",
    "start=person/anna-brandt&path=x, 400",
    "start=person/anna-brandt&at=%3Cb%3E/x, 400",
  })
  void saysWhatCannotBeDrawn(String query, int status) {
    assertThat(site.get("graph?" + query).statusCode()).isEqualTo(status);
  }

  @Test
  void refusesProgramsInTheOneShape() {
    HttpResponse<String> refused = site.get("graph/chart.json?" + ANNA + "&since=soon");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(
            JsonParser.parseString(refused.body()).getAsJsonObject().get("parameter").getAsString())
        .isEqualTo("since");
    assertThat(site.get("graph/chart.exe").statusCode()).isEqualTo(404);
  }

  private static String location(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("");
  }

  private static JsonObject json(String query) {
    HttpResponse<String> answer = site.get("graph/chart.json?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static List<String> strings(JsonArray array, String name) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(each -> each.get(name).getAsString())
        .toList();
  }
}
