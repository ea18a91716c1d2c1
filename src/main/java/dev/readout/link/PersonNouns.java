package dev.readout.link;

import dev.readout.text.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns that stand for people or bodies that can act: "official", "rebel", "parliament". */
final class PersonNouns {
  /** Whether one person, several or an institution is meant. */
  enum Kind {
    PERSON,
    GROUP,
    BODY
  }

  private final Map<String, Kind> kinds;

  private PersonNouns(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  static PersonNouns bundled() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String[] row : WordTable.rows("people.tsv")) {
      kinds.put(row[0].trim(), Kind.valueOf(row[1].trim().toUpperCase(Locale.ROOT)));
    }
    return new PersonNouns(kinds);
  }

  Optional<Kind> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma));
  }

  /**
   * True for a noun that means people before another one too: "rebel camps", but not "press law".
   */
  boolean actsBeforeAThing(String lemma) {
    return kinds.containsKey(lemma) && !DESCRIBING.contains(lemma);
  }

  private static final Set<String> DESCRIBING = WordTable.set("describing");

  /** True for a noun that stands for one person: "envoy". */
  boolean isPerson(String lemma) {
    return kinds.get(lemma) == Kind.PERSON;
  }
}
