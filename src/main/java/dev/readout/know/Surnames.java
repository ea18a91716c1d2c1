package dev.readout.know;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People by the name that a text uses after the first mention: "Brandt", "Haddad", "Kim". */
final class Surnames {
  private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "de", "da", "di", "du", "dos", "del", "della", "la", "le",
          "van", "von", "der", "den", "ter", "of", "Al", "Ben", "Abu", "Van", "De", "Di", "Da",
          "Le", "La");

  private final Map<String, List<Known>> people = new HashMap<>(1 << 14);

  /** Takes the next prominent person, with the surnames its row gives. */
  void add(Known person, List<String> given) {
    Set<String> surnames = new LinkedHashSet<>();
    if (given.isEmpty()) {
      person.names().forEach(name -> surnames.addAll(of(Spelling.plain(name))));
    }
    given.forEach(surname -> surnames.add(Spelling.plain(surname)));
    for (String surname : surnames) {
      people.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(person);
    }
  }

  /** "Haddad" and "al-Haddad" find the same; "BRANDT" finds Brandt. */
  List<Known> named(String surname) {
    String plain = Spelling.plain(surname);
    List<Known> found = people.get(plain);
    if (found == null && Spelling.isCapitals(plain) && plain.length() > 1) {
      found = people.get(plain.charAt(0) + Spelling.lower(plain.substring(1)));
    }
    return found == null ? List.of() : List.copyOf(found);
  }

  /** Of "Ursula von der Leyen": "Leyen", "der Leyen", "von der Leyen". */
  static Set<String> of(String name) {
    Set<String> surnames = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    while (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    int first = words.size() - 1;
    surnames.add(words.get(first));
    while (first > 1 && PARTICLES.contains(words.get(first - 1))) {
      first--;
      surnames.add(String.join(" ", words.subList(first, words.size())));
    }
    return surnames;
  }
}
