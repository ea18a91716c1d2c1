package dev.readout.know;

import dev.readout.text.Problem;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each row its key, then resolves what rows say of each other; rows may stand in any order.
 *
 * <p>The first row with a name has the plain key, which an unknown bearer of that name would get
 * too; later ones get their country, or else their Wikidata id, after it. A row of the user's that
 * has type and label of a bundled one adds to it.
 */
final class Catalogue {
  private static final Map<String, EntityClass> CLASSES = classes();

  private final Collection<Problem> problems;
  private final Map<Key, List<Row>> rows = new LinkedHashMap<>(1 << 15);
  private final Map<String, Key> countriesByCode = new HashMap<>();
  private final Map<String, Key> byLabel = new HashMap<>(1 << 14);
  private final Map<Key, Key> governments = new HashMap<>();

  Catalogue(Collection<Problem> problems) {
    this.problems = problems;
  }

  static boolean isEntity(Row row) {
    return CLASSES.containsKey(row.type());
  }

  /** Takes a row; {@code mayAdd} when it may add to one taken before rather than stand beside. */
  void take(Row row, boolean mayAdd) {
    Key plain = Key.entity(type(row), row.label());
    List<Row> before = rows.get(plain);
    if (mayAdd && before != null && isSame(before.get(0), row)) {
      before.add(row);
      return;
    }
    Key key = before == null ? plain : besideOthers(row);
    List<Row> own = new ArrayList<>(1);
    own.add(row);
    rows.put(key, own);
    if (!row.type().equals("Person")) {
      byLabel.putIfAbsent(row.label(), key);
    }
    row.first("code").ifPresent(code -> countriesByCode.putIfAbsent(code, key));
  }

  /** Everything known, in the order taken; wrong references become problems. */
  Map<Key, Known> known() {
    rows.forEach((key, own) -> noteGovernment(key, own.get(0)));
    Map<Key, Known> known = new LinkedHashMap<>(2 * rows.size());
    rows.forEach((key, own) -> known.put(key, known(key, own)));
    return known;
  }

  /** The terms of all people, in the order taken. */
  List<Tenure> tenures() {
    List<Tenure> tenures = new ArrayList<>(1 << 14);
    rows.forEach(
        (key, own) ->
            own.forEach(row -> row.all("post").forEach(p -> addTenure(key, row, p, tenures))));
    return tenures;
  }

  Map<Key, List<Row>> rows() {
    return rows;
  }

  Map<Key, Key> governments() {
    return governments;
  }

  /** The key of "DEU" or of the first row with that label that is no person. */
  Optional<Key> reference(String text) {
    Key country = countriesByCode.get(text);
    return Optional.ofNullable(country != null ? country : byLabel.get(text));
  }

  static EntityClass type(Row row) {
    return CLASSES.get(row.type());
  }

  private Known known(Key key, List<Row> own) {
    Row row = own.get(0);
    Optional<Key> governs = reference(own, "governs");
    return new Known(
        key,
        type(row),
        row.label(),
        List.copyOf(names(own)),
        first(own, "wikidata"),
        reference(own, "country").or(() -> governs),
        reference(own, "in"),
        reference(own, "part"),
        governs,
        reference(own, "speaks").map(country -> governments.getOrDefault(country, country)),
        first(own, "code"),
        first(own, "at").flatMap(at -> point(row, at)));
  }

  private static Set<String> names(List<Row> own) {
    Set<String> names = new LinkedHashSet<>();
    names.add(own.get(0).label());
    for (Row row : own) {
      names.addAll(row.all("names"));
    }
    return names;
  }

  private void noteGovernment(Key key, Row row) {
    row.first("governs").flatMap(this::reference).ifPresent(c -> governments.putIfAbsent(c, key));
  }

  private void addTenure(Key holder, Row row, String post, List<Tenure> tenures) {
    int at = post.indexOf(" @ ");
    int dates = post.lastIndexOf(' ');
    if (at < 0 || dates < at + 3) {
      problem(row, "\"" + post + "\" is not TITLE @ COUNTRY-OR-ORGANIZATION SINCE/UNTIL");
      return;
    }
    Optional<Key> of = resolved(row, post.substring(at + 3, dates).strip());
    try {
      Tenure.Dates when = Tenure.Dates.parse(post.substring(dates + 1));
      of.ifPresent(
          body -> {
            Term term = new Term(holder, post.substring(0, at), body, when.since(), when.until());
            tenures.add(new Tenure(term, when.during()));
          });
    } catch (IllegalArgumentException e) {
      problem(row, e.getMessage());
    }
  }

  private Optional<Key> reference(List<Row> own, String field) {
    for (Row row : own) {
      Optional<Key> key = row.first(field).flatMap(text -> resolved(row, text));
      if (key.isPresent()) {
        return key;
      }
    }
    return Optional.empty();
  }

  private Optional<Key> resolved(Row row, String text) {
    Optional<Key> key = reference(text);
    if (key.isEmpty()) {
      problem(row, "\"" + text + "\" is neither a country's code nor the label of another row");
    }
    return key;
  }

  private Optional<Known.Point> point(Row row, String text) {
    int comma = text.indexOf(',');
    try {
      return Optional.of(
          new Known.Point(
              Double.parseDouble(text.substring(0, comma)),
              Double.parseDouble(text.substring(comma + 1))));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      problem(row, "\"" + text + "\" is not LATITUDE,LONGITUDE in degrees");
      return Optional.empty();
    }
  }

  private Key besideOthers(Row row) {
    List<String> tellApart = new ArrayList<>();
    row.first("in").ifPresent(tellApart::add);
    row.first("country").map(this::countryName).ifPresent(tellApart::add);
    tellApart.add(row.type());
    row.first("wikidata").ifPresent(tellApart::add);
    for (String words : tellApart) {
      Key key = Key.entity(type(row), row.label() + " " + words);
      if (!rows.containsKey(key)) {
        return key;
      }
    }
    return Key.entity(type(row), row.label() + " " + Key.digest(row.toString(), 6));
  }

  private String countryName(String code) {
    Key country = countriesByCode.get(code);
    return country == null ? code : rows.get(country).get(0).label();
  }

  private void problem(Row row, String message) {
    problems.add(new Problem(row.file(), row.line(), message));
  }

  private static boolean isSame(Row known, Row added) {
    Optional<String> id = added.first("wikidata");
    return known.type().equals(added.type())
        && (id.isEmpty()
            || known.first("wikidata").isEmpty()
            || id.equals(known.first("wikidata")));
  }

  private static Optional<String> first(List<Row> own, String field) {
    for (Row row : own) {
      if (row.first(field).isPresent()) {
        return row.first(field);
      }
    }
    return Optional.empty();
  }

  private static Map<String, EntityClass> classes() {
    Map<String, EntityClass> classes = new HashMap<>();
    for (EntityClass each : EntityClass.values()) {
      classes.put(each.term(), each);
    }
    return Map.copyOf(classes);
  }
}
