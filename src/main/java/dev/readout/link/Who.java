package dev.readout.link;

import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.Optional;

/**
 * An entity as one article knows it.
 *
 * @param country where the article or the authority tells it
 * @param known true when the authority knows the key
 */
public record Who(Key key, EntityClass type, String label, Optional<Key> country, boolean known) {
  public boolean isA(EntityClass wanted) {
    return type.isA(wanted);
  }

  /** The same, of a country. */
  public Who of(Key newCountry) {
    return new Who(key, type, label, Optional.of(newCountry), known);
  }
}
