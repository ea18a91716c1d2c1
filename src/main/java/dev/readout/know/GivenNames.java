package dev.readout.know;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names, and words such as "Queen" and "spokesman", that tell "he" from "she". */
final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>(1 << 12);

  /** A user's row comes first and is believed. */
  void add(Row row) {
    row.all("female").forEach(name -> genders.putIfAbsent(word(name), Gender.FEMALE));
    row.all("male").forEach(name -> genders.putIfAbsent(word(name), Gender.MALE));
  }

  /** Told by the first word of a name, else by the last of a description. */
  Optional<Gender> of(String label) {
    List<String> words = List.of(label.strip().split("\\s+"));
    return told(words.get(0)).or(() -> told(words.get(words.size() - 1)));
  }

  private Optional<Gender> told(String word) {
    return Optional.ofNullable(genders.get(word(word)));
  }

  private static String word(String name) {
    return Spelling.lower(Spelling.plain(name));
  }
}
