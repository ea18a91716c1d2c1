package dev.readout.extract;

import dev.readout.link.Who;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the unnamed of an event for people of the country it happened in: the villagers killed in
 * Mali, the students who marched in Santiago, the police that broke them up.
 */
final class Locals {
  private static final Set<EventClass> AMONG_LOCALS =
      EnumSet.of(EventClass.ASSAULT, EventClass.COERCION, EventClass.PROTEST, EventClass.AID);

  /** Those who are abroad by trade, and forces, who often are. */
  private static final Set<String> ABROAD = WordTable.set("abroad");

  private Locals() {}

  /** The participants, with a country for those who had none and belong where it happened. */
  static Map<Who, Role> settled(Map<Who, Role> participants, EventClass type, List<Who> places) {
    Optional<Key> country = places.stream().flatMap(place -> country(place).stream()).findFirst();
    if (country.isEmpty() || !AMONG_LOCALS.contains(type.root())) {
      return participants;
    }
    Map<Who, Role> settled = new LinkedHashMap<>();
    participants.forEach(
        (who, role) -> settled.put(isLocal(who) ? who.of(country.get()) : who, role));
    return settled;
  }

  private static Optional<Key> country(Who place) {
    return place.type() == EntityClass.COUNTRY ? Optional.of(place.key()) : place.country();
  }

  private static boolean isLocal(Who who) {
    return who.type() == EntityClass.GROUP && who.country().isEmpty() && !isAbroad(who.label());
  }

  private static boolean isAbroad(String label) {
    for (String word : label.toLowerCase(Locale.ROOT).split("[ -]")) {
      if (ABROAD.contains(word) || ABROAD.contains(word.replaceFirst("s$", ""))) {
        return true;
      }
    }
    return false;
  }
}
