package dev.readout.know;

import dev.readout.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lines of one authority file; a wrong line becomes a problem and the rest goes on. */
final class RowReader {
  private static final Set<String> TYPES =
      Set.of(
          "Country",
          "Government",
          "Organization",
          "Place",
          "City",
          "Person",
          "Group",
          "Office",
          "Pattern",
          "CommonWords",
          "GivenNames");
  private static final Set<String> FIELDS =
      Set.of(
          "code",
          "alpha2",
          "wikidata",
          "names",
          "adjectives",
          "people",
          "governs",
          "led",
          "seats",
          "country",
          "in",
          "part",
          "speaks",
          "at",
          "surname",
          "post",
          "kind",
          "words",
          "except",
          "female",
          "male");

  private final String file;
  private final Collection<Problem> problems;

  RowReader(String file, Collection<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Row> read(BufferedReader lines) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        try {
          rows.add(row(line, number));
        } catch (IllegalArgumentException e) {
          problems.add(new Problem(file, number, e.getMessage()));
        }
      }
    }
    return rows;
  }

  private Row row(String line, int number) {
    List<String> cells = split(line, '\t');
    String type = cells.get(0).strip();
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException(
          "\"" + type + "\" is no kind of row; give one of " + List.of(sorted(TYPES)));
    }
    if (cells.size() < 2 || cells.get(1).isBlank()) {
      throw new IllegalArgumentException("a row needs a label after a tab: " + type);
    }
    Map<String, List<String>> fields = new HashMap<>();
    for (String cell : cells.subList(2, cells.size())) {
      addField(cell, fields);
    }
    return new Row(file, number, type, cells.get(1).strip(), fields);
  }

  private static void addField(String cell, Map<String, List<String>> fields) {
    int equals = cell.indexOf('=');
    String name = equals < 0 ? cell : cell.substring(0, equals).strip();
    if (equals < 0 || !FIELDS.contains(name)) {
      throw new IllegalArgumentException(
          "\"" + cell + "\" is not FIELD=VALUE; the fields are " + List.of(sorted(FIELDS)));
    }
    List<String> values = fields.computeIfAbsent(name, key -> new ArrayList<>(2));
    for (String value : split(cell.substring(equals + 1), '|')) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
  }

  private static Object[] sorted(Set<String> words) {
    return words.stream().sorted().toArray();
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(8);
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
