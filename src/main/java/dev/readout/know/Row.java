package dev.readout.know;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of an authority file: what kind of thing, its label, and its facts.
 *
 * @param file the file as the user named it
 * @param line 1-based
 * @param type "Country", "Person", "Office", ...
 * @param fields every value of a field; names, people and the like already parted at "|"
 */
record Row(String file, int line, String type, String label, Map<String, List<String>> fields) {
  Optional<String> first(String field) {
    List<String> values = all(field);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
