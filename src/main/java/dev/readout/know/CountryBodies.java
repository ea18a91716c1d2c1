package dev.readout.know;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies that every country has: "Foreign Ministry of Turkey" by its usual names.
 *
 * <p>A Pattern row has {@code {country}}, {@code {the country}} or {@code {adjective}} in its label
 * and names, and lists under {@code except} the countries whose body has a row of its own.
 */
final class CountryBodies {
  private final List<Row> bundled;

  CountryBodies(List<Row> bundled) {
    this.bundled = bundled;
  }

  List<Row> rows() {
    Map<String, Row> countries = new HashMap<>();
    bundled.forEach(row -> row.first("code").ifPresent(code -> countries.put(code, row)));
    List<Row> governments =
        bundled.stream().filter(row -> row.type().equals("Government")).toList();
    List<Row> bodies = new ArrayList<>();
    bundled.stream()
        .filter(row -> row.type().equals("Pattern"))
        .forEach(pattern -> addBodies(pattern, governments, countries, bodies));
    return bodies;
  }

  private static void addBodies(
      Row pattern, List<Row> governments, Map<String, Row> countries, List<Row> bodies) {
    for (Row government : governments) {
      String code = government.first("governs").orElse("");
      Row country = countries.get(code);
      if (country != null
          && !country.all("adjectives").isEmpty()
          && !pattern.all("except").contains(code)) {
        bodies.add(body(pattern, government, country));
      }
    }
  }

  private static Row body(Row pattern, Row government, Row country) {
    String withArticle = government.label().substring("Government of ".length());
    List<String> names = new ArrayList<>();
    for (String name : pattern.all("names")) {
      for (String adjective : country.all("adjectives")) {
        String filled =
            name.replace("{the country}", withArticle)
                .replace("{country}", country.label())
                .replace("{adjective}", adjective);
        if (!names.contains(filled)) {
          names.add(filled);
        }
      }
    }
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("names", names);
    fields.put("country", country.all("code"));
    pattern.first("speaks").ifPresent(yes -> fields.put("speaks", country.all("code")));
    pattern.first("part").ifPresent(yes -> fields.put("part", List.of(government.label())));
    String label =
        pattern.label().replace("{the country}", withArticle).replace("{country}", country.label());
    return new Row(pattern.file(), pattern.line(), "Organization", label, fields);
  }
}
