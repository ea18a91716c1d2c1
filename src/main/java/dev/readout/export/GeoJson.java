package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.stream.JsonWriter;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;

/** Each event at each of its places that has coordinates, as RFC 7946 has it. */
final class GeoJson implements Document {
  @Override
  public Offer offer() {
    return new Offer(
        "geojson", "application/geo+json", "geojson", "events at places with coordinates: maps");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, UTF_8));
    json.setIndent(" ");
    json.beginObject().name("type").value("FeatureCollection").name("features").beginArray();
    Happening.each(
        contents,
        happening -> {
          for (Thing place : happening.places()) {
            feature(json, happening, new Shown(place));
          }
        });
    json.endArray().endObject();
    json.flush();
  }

  private static void feature(JsonWriter json, Happening happening, Shown place)
      throws IOException {
    if (place.latitude().isEmpty() || place.longitude().isEmpty()) {
      return;
    }
    json.beginObject().name("type").value("Feature");
    json.name("geometry").beginObject().name("type").value("Point");
    json.name("coordinates").beginArray();
    json.value(new BigDecimal(place.longitude())).value(new BigDecimal(place.latitude()));
    json.endArray().endObject();
    json.name("properties");
    properties(json, happening, place);
    json.endObject();
  }

  private static void properties(JsonWriter json, Happening happening, Shown place)
      throws IOException {
    json.beginObject();
    json.name("event").value(happening.iri());
    json.name("name").value(happening.name());
    json.name("type").value(happening.event().type());
    json.name("place").value(place.iri());
    json.name("placeName").value(place.name());
    json.name("participants").value(happening.participants());
    json.name("earliest").value(orNull(happening.event().text(News.earliest)));
    json.name("latest").value(orNull(happening.event().text(News.latest)));
    json.name("reportedAs").beginArray();
    for (String each : happening.reportedAs()) {
      json.value(each);
    }
    json.endArray();
    json.name("sentence");
    json.value(
        happening.evidence().stream().map(Happening.Evidence::sentence).findFirst().orElse(null));
    json.endObject();
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
