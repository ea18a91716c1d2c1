package dev.readout.merge;

import dev.readout.know.Known;
import dev.readout.know.Term;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tests know beforehand: two cities, their countries, a government and its minister. */
final class Atlas {
  private static final Map<Key, Known> KNOWN = new HashMap<>();

  static {
    add("place/warsaw", EntityClass.CITY, "Warsaw", "place/poland", "");
    add("place/berlin", EntityClass.CITY, "Berlin", "place/germany", "");
    add("place/poland", EntityClass.COUNTRY, "Poland", "", "");
    add("place/germany", EntityClass.COUNTRY, "Germany", "", "");
    String government = "organization/government-of-poland";
    add(government, EntityClass.GOVERNMENT, "Government of Poland", "", "place/poland");
    add("person/jan-kowal", EntityClass.PERSON, "Jan Kowal", "place/poland", "");
  }

  static final Background BACKGROUND =
      Background.of(key -> Optional.ofNullable(KNOWN.get(key)), Atlas::terms);

  private Atlas() {}

  private static void add(
      String path, EntityClass type, String label, String country, String governs) {
    Key key = new Key(path);
    Optional<Key> around = key(country).filter(place -> type == EntityClass.CITY);
    Optional<String> code =
        type == EntityClass.COUNTRY
            ? Optional.of(label.substring(0, 3).toUpperCase(java.util.Locale.ROOT))
            : Optional.empty();
    Optional<Known.Point> point =
        type == EntityClass.CITY ? Optional.of(new Known.Point(52.25, 21)) : Optional.empty();
    KNOWN.put(
        key,
        new Known(
            key,
            type,
            label,
            List.of(label),
            Optional.of("Q" + label.length()),
            key(country).or(() -> key(governs)),
            around,
            Optional.empty(),
            key(governs),
            Optional.empty(),
            code,
            point));
  }

  private static Optional<Key> key(String path) {
    return Optional.of(path).filter(each -> !each.isEmpty()).map(Key::new);
  }

  /** Kowal was foreign minister from 2023 on, and twice a mayor long before. */
  private static List<Term> terms(Key person) {
    return person.path().equals("person/jan-kowal")
        ? List.of(
            term(person, "Foreign Minister", "place/poland", "2023-12-13", ""),
            term(person, "Mayor", "place/warsaw", "1999-01-01", "2001-12-31"))
        : List.of();
  }

  private static Term term(Key holder, String title, String of, String since, String until) {
    return new Term(holder, title, new Key(of), day(since), day(until));
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(each -> !each.isEmpty()).map(LocalDate::parse);
  }
}
