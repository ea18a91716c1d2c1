package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowseTest {
  private static final String MEETING = "/event/meeting-anna-brandt-jan-kowal-5f0c3a";

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
  void findsNamesEventsAndSentencesByWords() {
    assertThat(site.get("search?q=brandt").body())
        .contains("href=\"/person/anna-brandt\"", "href=\"" + MEETING + "\"")
        .contains("Brandt will visit Riga in April.");
  }

  @Test
  void narrowsEventsDownByWhatTheyHave() {
    assertThat(site.get("search?type=Consultation&who=person/anna-brandt").body())
        .contains(MEETING);
    assertThat(site.get("search?type=Assault&who=person/anna-brandt").body())
        .doesNotContain(MEETING)
        .contains("No event");
    assertThat(site.get("search?since=2024-03-01&until=2024-03-31").body()).contains(MEETING);
    assertThat(site.get("search?since=2025-01-01").body()).doesNotContain(MEETING);
    assertThat(site.get("search?certainty=Planned").body()).doesNotContain(MEETING);
  }

  @Test
  void writesEachListAsData() {
    JsonObject events = JsonParser.parseString(site.get("search.json").body()).getAsJsonObject();
    assertThat(events.get("total").getAsInt()).isEqualTo(events.getAsJsonArray("items").size());
    String csv = site.get("search.csv?q=warsaw").body();
    assertThat(csv).startsWith("event,name,type,").contains("Anna Brandt; Jan Kowal");
    for (String list : new String[] {"articles", "names", "links", "timeline", "map"}) {
      String asked = list.equals("links") ? "?to=person/anna-brandt&by=participant" : "";
      assertThat(site.get(list + ".json" + asked).body()).as(list).contains("\"items\"");
      assertThat(site.get(list + ".csv" + asked).body()).as(list).contains("\r\n");
      assertThat(site.get(list + asked).statusCode()).as(list).isEqualTo(200);
    }
  }

  @Test
  void suggestsNamesWhileOneTypes() {
    JsonArray brandt = JsonParser.parseString(site.get("suggest?q=bran").body()).getAsJsonArray();
    assertThat(brandt.get(0).getAsJsonObject().get("path").getAsString())
        .isEqualTo("/person/anna-brandt");
    assertThat(site.get("suggest?q=").body()).isEqualTo("[]");
    assertThat(site.get("suggest").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search?page=0",
        "search?page=x",
        "search?since=yesterday",
        "search?q=a&q=b",
        "search?who=a&who=b&who=c&who=d&who=e&who=f",
        "names?type=Ghost",
        "links?to=person/anna-brandt&by=everything",
        "links"
      })
  void saysWhatIsWrongWithARequest(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"detail\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "search?type=%22%3E%3Cscript%3E",
        "search?who=javascript:alert(1)",
        "search?source=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
        "links?to=%22%3E%3Cscript%3E&by=participant",
        "search?q=(((&page=99999",
        "search?q=%22%20-%7C*~%5C",
      })
  void letsNothingThatIsAskedBecomeMarkup(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isIn(200, 400);
    assertThat(answer.body())
        .doesNotContain("<script>", "<img", "href=\"javascript", "onerror=alert(1)>");
  }

  /** A hostile headline and a hostile name, on every page that lists them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search",
        "search?q=script",
        "search?q=onerror",
        "articles",
        "names",
        "timeline",
        "map"
      })
  void showsHostileNamesAsText(String path) {
    assertThat(site.get(path).body())
        .doesNotContain("<script>", "<img", "href=\"javascript", "onerror=alert(1)>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/elsewhere.example",
        "//elsewhere.example",
        "%5Celsewhere.example",
        "search//elsewhere.example"
      })
  void leadsNobodyElsewhere(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotContain("elsewhere");
    assertThat(answer.body()).doesNotContain("href=\"//elsewhere");
  }
}
