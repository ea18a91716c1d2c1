package dev.readout.link;

import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people whom an article names in full, and may then call by their surnames alone.
 *
 * @param surnames the last words of their names
 * @param known those whom the authority knows, whatever part of the name is the surname
 */
record Introduced(Set<String> surnames, Set<Key> known) {
  static Introduced by(List<List<NamedSpan>> names) {
    List<NamedSpan> full =
        names.stream()
            .flatMap(List::stream)
            .filter(name -> name.length() > 1 && isSomebody(name))
            .toList();
    return new Introduced(
        full.stream().map(NamedSpan::lastWord).collect(Collectors.toSet()),
        full.stream()
            .flatMap(name -> name.known().stream())
            .filter(each -> each.type() == EntityClass.PERSON)
            .map(Known::key)
            .collect(Collectors.toSet()));
  }

  private static boolean isSomebody(NamedSpan name) {
    return name.isPerson()
        || name.known().stream().anyMatch(each -> each.type() == EntityClass.PERSON);
  }

  /** True for the surname of one of them. */
  boolean isMeantBy(String word, Authority authority) {
    return surnames.contains(word)
        || authority.surnamed(word).stream().map(Known::key).anyMatch(known::contains);
  }
}
