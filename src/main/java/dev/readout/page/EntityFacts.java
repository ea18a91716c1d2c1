package dev.readout.page;

import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.Geo;
import dev.readout.vocab.News;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/** What is known of an entity whatever the news says. */
final class EntityFacts {
  private static final int NAMES = 12;
  private static final Map<String, Node> LINKS = new LinkedHashMap<>();

  static {
    LINKS.put("Country", News.country);
    LINKS.put("Located in", News.locatedIn);
    LINKS.put("Part of", News.partOf);
    LINKS.put("Governs", News.governs);
    LINKS.put("Speaks for", News.speaksFor);
  }

  private final View view;

  EntityFacts(View view) {
    this.view = view;
  }

  /** "Also called Brandt, Chancellor Brandt". */
  static String names(Thing entity) {
    List<String> names =
        entity.texts(SKOS.altLabel.asNode()).stream()
            .filter(name -> !name.equals(entity.name()))
            .limit(NAMES)
            .toList();
    return names.isEmpty()
        ? ""
        : "<p class=\"lede\">Also called " + Html.text(String.join(", ", names)) + "</p>\n";
  }

  /** The lines of a list of facts. */
  String of(Thing entity) {
    StringBuilder lines = new StringBuilder();
    LINKS.forEach(
        (name, property) -> lines.append(Html.fact(name, view.links(entity.all(property)))));
    lines.append(Html.fact("Government", view.links(Order.byName(entity.from(News.governs)))));
    lines.append(Html.fact("Code", Html.text(entity.text(News.countryCode).orElse(""))));
    lines.append(Html.fact("Coordinates", coordinates(entity)));
    lines.append(Html.fact("Wikidata", wikidata(entity)));
    return lines.toString();
  }

  private static String coordinates(Thing place) {
    Optional<String> lat = place.text(Geo.lat);
    Optional<String> lon = place.text(Geo.lon);
    return lat.isPresent() && lon.isPresent() ? Html.text(lat.get() + ", " + lon.get()) : "";
  }

  private static String wikidata(Thing entity) {
    return entity.all(OWL.sameAs.asNode()).stream()
        .map(same -> Html.link(same.iri(), View.term(same)))
        .collect(Collectors.joining(", "));
  }
}
