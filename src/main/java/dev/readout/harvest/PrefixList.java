package dev.readout.harvest;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.readout.vocab.Prefixes;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The short names of the vocabularies, to be put before a query or a document. */
public final class PrefixList {
  private PrefixList() {}

  /** As a query begins: {@code PREFIX news: <...>}. */
  public static String sparql() {
    return lines("PREFIX %s: <%s>\n"::formatted);
  }

  public static String turtle() {
    return lines("@prefix %s: <%s> .\n"::formatted);
  }

  /** {@code {"news": "..."}}. */
  public static String json() {
    return pretty(names());
  }

  /** As a context to be named in JSON-LD. */
  public static String context() {
    JsonObject document = new JsonObject();
    document.add("@context", names());
    return pretty(document);
  }

  private static String lines(BiFunction<String, String, String> line) {
    return Prefixes.all().entrySet().stream()
        .map(each -> line.apply(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  private static JsonObject names() {
    JsonObject names = new JsonObject();
    Prefixes.all().forEach(names::addProperty);
    return names;
  }

  private static String pretty(JsonObject json) {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }
}
