package dev.readout.gather;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.readout.know.Entry;
import dev.readout.know.Entry.Held;
import dev.readout.vocab.EntityClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Wikidata's JSON dump: an array with one item a line. Taken are people with their positions held,
 * positions of a country, bodies with a seat or somebody at their head, and what has coordinates.
 */
final class WikidataForm implements Form {
  private static final String KIND = "P31";
  private static final String COUNTRY = "P17";
  private static final String CITIZENSHIP = "P27";
  private static final String POSITION = "P39";
  private static final String JURISDICTION = "P1001";
  private static final String POINT = "P625";
  private static final String BEGAN = "P580";
  private static final String ENDED = "P582";
  private static final Set<String> OF_BODIES = Set.of("P159", "P169", "P488");
  private static final String HUMAN = "Q5";
  private static final Set<String> SETTLEMENTS = Set.of("Q515", "Q3957", "Q5119", "Q486972");
  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  @Override
  public List<Entry> read(String line) {
    String item = line.strip();
    if (item.equals("[") || item.equals("]")) {
      return List.of();
    }
    try {
      String object = item.endsWith(",") ? item.substring(0, item.length() - 1) : item;
      return entry(JsonParser.parseString(object).getAsJsonObject()).stream().toList();
    } catch (JsonParseException | IllegalStateException | ClassCastException e) {
      throw new IllegalArgumentException("not an item of Wikidata's JSON dump", e);
    }
  }

  private static Optional<Entry> entry(JsonObject item) {
    List<String> names = names(item);
    if (names.isEmpty() || !text(item, "type").equals("item")) {
      return Optional.empty();
    }
    String id = Cells.wikidata(text(item, "id"));
    JsonObject claims = object(item, "claims");
    long links = object(item, "sitelinks").size();
    if (ids(claims, KIND).contains(HUMAN)) {
      Entry person = Entry.of(id, EntityClass.PERSON, names, country(claims, CITIZENSHIP));
      return Optional.of(person.ranked(links).holding(posts(claims, text(item, "modified"))));
    }
    if (claims.has(JURISDICTION)) {
      return Optional.of(Entry.office(id, names.get(0), country(claims, JURISDICTION)));
    }
    if (OF_BODIES.stream().anyMatch(claims::has)) {
      Entry body = Entry.of(id, EntityClass.ORGANIZATION, names, country(claims, COUNTRY));
      return Optional.of(body.ranked(links));
    }
    return point(claims)
        .map(
            at ->
                Entry.of(id, place(claims), names, country(claims, COUNTRY)).at(at).ranked(links));
  }

  private static EntityClass place(JsonObject claims) {
    boolean settled = !Collections.disjoint(ids(claims, KIND), SETTLEMENTS);
    return settled ? EntityClass.CITY : EntityClass.PLACE;
  }

  private static List<String> names(JsonObject item) {
    List<String> names = new ArrayList<>();
    String label = text(object(object(item, "labels"), "en"), "value");
    if (!label.isEmpty()) {
      names.add(label);
      for (JsonElement alias : array(object(item, "aliases"), "en")) {
        names.add(text(alias.getAsJsonObject(), "value"));
      }
    }
    return names;
  }

  /** Positions without an end were held when the item was last changed. */
  private static List<Held> posts(JsonObject claims, String modified) {
    List<Held> posts = new ArrayList<>();
    for (JsonObject claim : valid(claims, POSITION)) {
      JsonObject told = object(claim, "qualifiers");
      String end = date(told, ENDED);
      String seen = modified.length() < 10 ? "" : "~" + modified.substring(0, 10);
      String dates = date(told, BEGAN) + "/" + (end.isEmpty() ? seen : end);
      valueId(object(claim, "mainsnak")).ifPresent(office -> posts.add(new Held(office, dates)));
    }
    return posts;
  }

  /** "+2005-11-22T00:00:00Z" as far as it is known: "2005-11-22", "2005-11", "2005" or "". */
  private static String date(JsonObject qualifiers, String property) {
    for (JsonElement snak : array(qualifiers, property)) {
      JsonObject value = value(snak.getAsJsonObject());
      String time = text(value, "time");
      int precision = value.has("precision") ? value.get("precision").getAsInt() : 0;
      if (time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*") && precision >= YEAR) {
        int length = precision >= DAY ? 10 : precision == MONTH ? 7 : 4;
        return time.substring(1, 1 + length);
      }
    }
    return "";
  }

  private static Optional<String> point(JsonObject claims) {
    return valid(claims, POINT).stream()
        .map(claim -> value(object(claim, "mainsnak")))
        .filter(value -> value.has("latitude") && value.has("longitude"))
        .map(at -> Cells.point(at.get("latitude").getAsString(), at.get("longitude").getAsString()))
        .findFirst();
  }

  private static String country(JsonObject claims, String property) {
    List<String> ids = ids(claims, property);
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private static List<String> ids(JsonObject claims, String property) {
    return valid(claims, property).stream()
        .flatMap(claim -> valueId(object(claim, "mainsnak")).stream())
        .toList();
  }

  /** The claims about a property, preferred ones first, without those known to be wrong. */
  private static List<JsonObject> valid(JsonObject claims, String property) {
    List<JsonObject> valid = new ArrayList<>();
    int preferred = 0;
    for (JsonElement each : array(claims, property)) {
      JsonObject claim = each.getAsJsonObject();
      if (text(claim, "rank").equals("preferred")) {
        valid.add(preferred++, claim);
      } else if (!text(claim, "rank").equals("deprecated")) {
        valid.add(claim);
      }
    }
    return valid;
  }

  private static Optional<String> valueId(JsonObject snak) {
    return Optional.of(text(value(snak), "id")).filter(id -> !id.isEmpty());
  }

  private static JsonObject value(JsonObject snak) {
    return object(object(snak, "datavalue"), "value");
  }

  /** An empty one where there is none; the dump writes empty objects as arrays. */
  private static JsonObject object(JsonObject in, String name) {
    JsonElement found = in.get(name);
    return found != null && found.isJsonObject() ? found.getAsJsonObject() : new JsonObject();
  }

  private static JsonArray array(JsonObject in, String name) {
    JsonElement found = in.get(name);
    return found != null && found.isJsonArray() ? found.getAsJsonArray() : new JsonArray();
  }

  private static String text(JsonObject in, String name) {
    JsonElement found = in.get(name);
    return found != null && found.isJsonPrimitive() ? found.getAsString() : "";
  }
}
