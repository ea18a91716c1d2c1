package dev.readout.read;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.readout.text.DateClue;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of JSONL; fields that are not known are passed over, null counts as absent. */
final class JsonLine {
  private static final Set<String> FIELDS =
      Set.of("id", "text", "title", "date", "url", "publisher", "language");
  private static final int DATE_LENGTH = "2017-05-02".length();

  private final Place place;
  private final Desk desk;

  JsonLine(Place place, Desk desk) {
    this.place = place;
    this.desk = desk;
  }

  void read(String json, byte[] bytes) {
    try {
      Map<String, String> fields = fields(json);
      draft(fields, bytes).ifPresent(draft -> desk.take(draft, place));
    } catch (WrongField e) {
      refuse(e.getMessage());
    } catch (MalformedJsonException | EOFException | JsonParseException e) {
      refuse("is not one whole JSON object; write one object on one line");
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private void refuse(String message) {
    desk.refuse(place, message);
  }

  private static Map<String, String> fields(String json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      if (reader.peek() != JsonToken.BEGIN_OBJECT) {
        throw new WrongField("is not a JSON object; write {\"id\": ..., \"text\": ...}");
      }
      reader.beginObject();
      while (reader.hasNext()) {
        field(reader, reader.nextName(), fields);
      }
      reader.endObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new WrongField("has more than one JSON object; write one on a line");
      }
    }
    return fields;
  }

  private static void field(JsonReader reader, String name, Map<String, String> fields)
      throws IOException {
    JsonToken token = reader.peek();
    boolean number = token == JsonToken.NUMBER && name.equals("id");
    if (!FIELDS.contains(name) || token == JsonToken.NULL) {
      reader.skipValue();
    } else if (token == JsonToken.STRING || number) {
      fields.put(name, reader.nextString());
    } else {
      throw new WrongField("\"" + name + "\" is not a string; put it in quotes");
    }
  }

  private Optional<Draft> draft(Map<String, String> fields, byte[] bytes) {
    String text = fields.getOrDefault("text", "");
    if (text.isBlank()) {
      refuse("has no \"text\"; give it one or leave the line out");
      return Optional.empty();
    }
    if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      refuse("\"text\" holds characters that are none (a zero or half of a pair); remove them");
      return Optional.empty();
    }
    Optional<String> url = field(fields, "url");
    Optional<String> id = field(fields, "id");
    String numbered = place.source().identity() + "-" + place.line();
    return Optional.of(
        new Draft(
            url.or(() -> id).orElse(numbered),
            id.orElse(numbered),
            text,
            bytes,
            field(fields, "title"),
            url,
            field(fields, "publisher"),
            field(fields, "language"),
            field(fields, "date").flatMap(this::date)));
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The day of an ISO date or time; of any other the article goes without. */
  private Optional<DateClue> date(String written) {
    try {
      String day = written.length() > DATE_LENGTH ? written.substring(0, DATE_LENGTH) : written;
      return Optional.of(new DateClue(LocalDate.parse(day), "date given with the text"));
    } catch (DateTimeParseException e) {
      refuse("\"" + written + "\" is not a day like 2017-05-02; the article is read without it");
      return Optional.empty();
    }
  }

  /** A field that cannot be read; its message is the problem's. */
  private static final class WrongField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongField(String message) {
      super(message);
    }
  }
}
