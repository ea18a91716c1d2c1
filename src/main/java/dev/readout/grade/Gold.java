package dev.readout.grade;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each article tells, by its file name, in the order of the gold file.
 *
 * @param articles the events wanted of each
 */
public record Gold(Map<String, List<Wanted>> articles) {
  public Gold {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
  }

  /** Reads a gold file; names that begin with "_" are remarks. */
  public static Gold read(Path file) throws IOException {
    String json = Files.readString(file);
    try {
      Map<String, List<Wanted>> articles = new LinkedHashMap<>();
      for (var entry : JsonParser.parseString(json).getAsJsonObject().entrySet()) {
        if (!entry.getKey().startsWith("_")) {
          articles.put(entry.getKey(), events(entry.getValue().getAsJsonArray()));
        }
      }
      return new Gold(articles);
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new IOException(file + " is not gold: " + e.getMessage(), e);
    }
  }

  private static List<Wanted> events(JsonArray array) {
    List<Wanted> events = new ArrayList<>();
    for (JsonElement each : array) {
      events.add(event(each.getAsJsonObject()));
    }
    return events;
  }

  private static Wanted event(JsonObject event) {
    Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      if (event.has(detail.field())) {
        details.put(detail, words(event.get(detail.field())));
      }
    }
    List<List<String>> who = new ArrayList<>();
    if (event.has("who")) {
      event.getAsJsonArray("who").forEach(names -> who.add(words(names)));
    }
    return new Wanted(
        event.has("n") ? event.get("n").getAsString() : "",
        words(event.get("type")),
        who,
        details,
        isTrue(event, "not"),
        isTrue(event, "opt"));
  }

  private static boolean isTrue(JsonObject event, String field) {
    return event.has(field) && event.get(field).getAsBoolean();
  }

  private static List<String> words(JsonElement oneOrMore) {
    if (oneOrMore == null) {
      throw new JsonParseException("an event without \"type\"");
    }
    if (!oneOrMore.isJsonArray()) {
      return List.of(oneOrMore.getAsString());
    }
    List<String> words = new ArrayList<>();
    oneOrMore.getAsJsonArray().forEach(word -> words.add(word.getAsString()));
    return List.copyOf(words);
  }
}
