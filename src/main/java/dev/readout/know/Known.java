package dev.readout.know;

import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Optional;

/**
 * An entity known before any article is read, with the facts that the graph tells of it.
 *
 * @param names every name it is known by, the label first
 * @param wikidata "Q183", only when the row's source gives it
 * @param country the country it belongs to or, of a place, lies in
 * @param locatedIn the place around it
 * @param partOf the body it is part of
 * @param governs of a government, its country
 * @param speaksFor of an organization such as the White House, the government it speaks for
 * @param countryCode of a country, its ISO 3166-1 alpha-3 code
 */
public record Known(
    Key key,
    EntityClass type,
    String label,
    List<String> names,
    Optional<String> wikidata,
    Optional<Key> country,
    Optional<Key> locatedIn,
    Optional<Key> partOf,
    Optional<Key> governs,
    Optional<Key> speaksFor,
    Optional<String> countryCode,
    Optional<Point> point) {
  public Known {
    names = List.copyOf(names);
  }

  /** Degrees north and east, WGS 84. */
  public record Point(double latitude, double longitude) {}
}
