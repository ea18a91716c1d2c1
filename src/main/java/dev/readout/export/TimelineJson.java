package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Events that have a first day, as TimelineJS takes them; what it shows as HTML is escaped. */
final class TimelineJson implements Document {
  @Override
  public Offer offer() {
    return new Offer(
        "timeline",
        "application/json",
        "json",
        "events with a date, with their sentences: TimelineJS");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, UTF_8));
    json.setIndent(" ");
    json.beginObject().name("events").beginArray();
    Happening.each(
        contents,
        happening -> {
          if (happening.earliest().isPresent()) {
            slide(json, happening, happening.earliest().get());
          }
        });
    json.endArray().endObject();
    json.flush();
  }

  private static void slide(JsonWriter json, Happening happening, LocalDate first)
      throws IOException {
    LocalDate last = happening.latest().orElse(first);
    json.beginObject();
    json.name("unique_id").value(happening.iri());
    day(json, "start_date", first);
    if (!last.equals(first)) {
      day(json, "end_date", last);
    }
    json.name("group").value(happening.event().type());
    json.name("text").beginObject();
    json.name("headline").value(html(happening.name()));
    json.name("text").value(text(happening));
    json.endObject().endObject();
  }

  private static void day(JsonWriter json, String name, LocalDate day) throws IOException {
    json.name(name).beginObject();
    json.name("year").value(day.getYear());
    json.name("month").value(day.getMonthValue());
    json.name("day").value(day.getDayOfMonth());
    json.endObject();
  }

  private static String text(Happening happening) {
    String evidence =
        happening.evidence().stream()
            .map(
                each ->
                    "<blockquote>%s<br><small>%s</small></blockquote>"
                        .formatted(html(each.sentence()), html(each.source())))
            .distinct()
            .collect(Collectors.joining());
    return "<p>Reported as: %s</p>%s"
        .formatted(html(String.join(", ", happening.reportedAs())), evidence);
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
