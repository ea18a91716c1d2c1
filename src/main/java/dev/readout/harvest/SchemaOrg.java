package dev.readout.harvest;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.Geo;
import dev.readout.vocab.News;
import dev.readout.vocab.Schema;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/**
 * A thing in the words that search engines read, schema.org as JSON-LD: what a page holds as a
 * block of data. Reports, posts and relations have no such form.
 */
public final class SchemaOrg {
  private static final int MOST = 100;

  private SchemaOrg() {}

  /**
   * JSON that may stand in a page as it is: no {@code <} is in it.
   *
   * @return empty when schema.org has no word for the thing
   */
  public static String json(Thing thing) {
    JsonObject json = new JsonObject();
    json.addProperty("@context", "https://schema.org");
    if (thing.is(News.Article)) {
      article(json, thing);
    } else if (thing.is(News.Event)) {
      event(json, thing);
    } else if (thing.is(News.Entity)) {
      entity(json, thing);
    } else {
      return "";
    }
    return new Gson().toJson(json);
  }

  private static void article(JsonObject json, Thing article) {
    typed(json, "NewsArticle", article);
    text(json, "headline", article, Schema.headline);
    text(json, "datePublished", article, Schema.datePublished);
    text(json, "inLanguage", article, Schema.inLanguage);
    many(json, "publisher", article.all(Schema.publisher), SchemaOrg::named);
    many(json, "author", article.all(Schema.author), SchemaOrg::named);
    article.anyTexts(Schema.url).stream()
        .filter(url -> url.matches("(?i)https?://.*"))
        .findFirst()
        .ifPresent(url -> json.addProperty("url", url));
    many(json, "mentions", mentioned(article), SchemaOrg::named);
  }

  private static List<Thing> mentioned(Thing article) {
    Stream<Thing> named =
        article
            .from(News.inArticle)
            .flatMap(span -> span.all(News.refersTo).stream())
            .filter(thing -> thing.is(News.Entity));
    return Order.byName(named);
  }

  private static void event(JsonObject json, Thing event) {
    typed(json, "Event", event);
    json.addProperty("name", event.name());
    text(json, "startDate", event, News.earliest);
    text(json, "endDate", event, News.latest);
    many(json, "location", event.all(News.place), SchemaOrg::named);
    many(json, "attendee", event.all(News.participant), SchemaOrg::named);
    many(json, "about", event.all(News.topic), SchemaOrg::named);
    many(json, "superEvent", event.all(News.partOf), SchemaOrg::named);
  }

  private static void entity(JsonObject json, Thing entity) {
    typed(json, type(entity), entity);
    json.addProperty("name", entity.name());
    List<String> others =
        entity.texts(SKOS.altLabel.asNode()).stream()
            .filter(name -> !name.equals(entity.name()))
            .toList();
    many(json, "alternateName", others, JsonPrimitive::new);
    many(json, "sameAs", entity.anyTexts(OWL.sameAs.asNode()), JsonPrimitive::new);
    if (entity.text(Geo.lat).isPresent()) {
      JsonObject point = new JsonObject();
      point.addProperty("@type", "GeoCoordinates");
      text(point, "latitude", entity, Geo.lat);
      text(point, "longitude", entity, Geo.lon);
      json.add("geo", point);
    }
  }

  private static String type(Thing entity) {
    if (entity.is(News.Person)) {
      return "Person";
    }
    if (entity.is(News.Government)) {
      return "GovernmentOrganization";
    }
    if (entity.is(News.Country)) {
      return "Country";
    }
    if (entity.is(News.City)) {
      return "City";
    }
    return entity.is(News.Place) ? "Place" : "Organization";
  }

  private static JsonElement named(Thing thing) {
    JsonObject json = new JsonObject();
    String type = thing.is(News.Event) ? "Event" : thing.is(News.Entity) ? type(thing) : "Thing";
    typed(json, type, thing);
    json.addProperty("name", thing.name());
    return json;
  }

  private static void typed(JsonObject json, String type, Thing thing) {
    json.addProperty("@type", type);
    json.addProperty("@id", thing.iri());
  }

  private static void text(JsonObject json, String name, Thing thing, Node property) {
    thing.text(property).ifPresent(value -> json.addProperty(name, value));
  }

  private static <T> void many(
      JsonObject json, String name, List<T> values, Function<T, JsonElement> element) {
    JsonArray array = new JsonArray();
    values.stream().limit(MOST).map(element).forEach(array::add);
    if (!array.isEmpty()) {
      json.add(name, array);
    }
  }
}
