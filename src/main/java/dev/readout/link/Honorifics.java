package dev.readout.link;

import dev.readout.know.Gender;
import dev.readout.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people are called before their name beside offices: "Mrs", "Colonel", "Archbishop". */
final class Honorifics {
  private final Set<String> words = new HashSet<>();
  private final Set<String> neutral = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();

  private Honorifics() {}

  static Honorifics bundled() {
    Honorifics honorifics = new Honorifics();
    for (String[] row : WordTable.rows("honorifics.tsv")) {
      honorifics.words.add(row[0]);
      if (!row[1].equals("-")) {
        honorifics.genders.put(row[0], Gender.valueOf(row[1].toUpperCase(Locale.ROOT)));
      }
      if (row[2].equals("anyone")) {
        honorifics.neutral.add(row[0]);
      }
    }
    return honorifics;
  }

  boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for "Mr" and its like, which say nothing of what their bearer does. */
  boolean isNeutral(String word) {
    return neutral.contains(word.toLowerCase(Locale.ROOT));
  }

  Optional<Gender> gender(String word) {
    return Optional.ofNullable(genders.get(word.toLowerCase(Locale.ROOT)));
  }
}
