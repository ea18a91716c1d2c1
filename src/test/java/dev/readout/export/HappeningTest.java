package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.readout.Fixture;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Events as entries of maps, calendars and timelines, read back by others. */
class HappeningTest {
  private static final String EVENT = "<http://localhost:3030/event/x>";
  private static final String NEWS = "https://w3id.org/readout/news#";

  @Test
  void standsOnTheMapWhereItHappened() throws ParseException {
    String json = Written.text("geojson", Fixture.dataset());
    Geometry all = new GeoJsonReader().read(json);
    assertThat(all.getCoordinates())
        .anySatisfy(
            at -> {
              assertThat(at.x).isEqualTo(21.0118);
              assertThat(at.y).isEqualTo(52.2298);
            });
    JsonObject first =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("features")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("properties");
    assertThat(first.get("placeName").getAsString()).isEqualTo("Warsaw");
    assertThat(first.get("sentence").getAsString()).isNotEmpty();
  }

  @Test
  void standsInTheCalendarOnItsDay() {
    VEvent meeting = entry(Written.text("ics", Fixture.dataset()), "meeting-anna-brandt");
    assertThat(day(meeting.getDateStart().getValue())).isEqualTo("2024-03-12");
    assertThat(day(meeting.getDateEnd().getValue())).isEqualTo("2024-03-13");
    assertThat(meeting.getSummary().getValue())
        .isEqualTo("Meeting of Anna Brandt and Jan Kowal in Warsaw, 12 March 2024");
    assertThat(meeting.getLocation().getValue()).isEqualTo("Warsaw");
    assertThat(meeting.getStatus().isConfirmed()).isTrue();
    VEvent visit = entry(Written.text("ics", Fixture.dataset()), "visit-anna-brandt");
    assertThat(visit.getStatus().isTentative()).isTrue();
  }

  @Test
  void foldsTheLinesOfACalendarAndEscapesThem() {
    String label = "Talks; \"a, b\" \\\\ c\\nEND:VEVENT\\nžluťoučký kůň ".repeat(4);
    String text = Written.text("ics", dated(label));
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    List<VEvent> events = Biweekly.parse(text).first().getEvents();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).getSummary().getValue())
        .isEqualTo("Talks; \"a, b\" \\ c\nEND:VEVENT\nžluťoučký kůň ".repeat(4));
  }

  @Test
  void showsNoMarkupOfStrangersOnATimeline() {
    String json = Written.text("timeline", dated("<script>alert(1)</script> & co"));
    JsonElement slide =
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("events").get(0);
    JsonObject text = slide.getAsJsonObject().getAsJsonObject("text");
    assertThat(text.get("headline").getAsString())
        .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co");
    JsonObject day = slide.getAsJsonObject().getAsJsonObject("start_date");
    assertThat(day.get("year").getAsInt()).isEqualTo(2024);
    assertThat(day.get("month").getAsInt()).isEqualTo(5);
  }

  private static String day(ICalDate date) {
    DateTimeComponents parts = date.getRawComponents();
    assertThat(date.hasTime()).isFalse();
    return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate()).toString();
  }

  private static VEvent entry(String text, String name) {
    ICalendar calendar = Biweekly.parse(text).first();
    return calendar.getEvents().stream()
        .filter(each -> each.getUid().getValue().contains("/event/" + name))
        .findFirst()
        .orElseThrow();
  }

  private static DatasetGraph dated(String label) {
    DatasetGraph data = DatasetGraphFactory.create();
    String quoted = "\"" + label.replace("\"", "\\\"") + "\"@en";
    String day = "'2024-05-02'^^<http://www.w3.org/2001/XMLSchema#date>";
    for (String rest :
        List.of(
            "rdf:type <" + NEWS + "Event>",
            "<http://www.w3.org/2000/01/rdf-schema#label> " + quoted,
            "<" + NEWS + "earliest> " + day,
            "<" + NEWS + "latest> " + day)) {
      data.add(SSE.parseQuad("(_ " + EVENT + " " + rest + ")"));
    }
    return data;
  }
}
