package dev.readout.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Common nouns that stand for people or bodies that can act: "official", "rebel", "parliament". */
final class PersonNouns {
  private static final String FILE = "/ontology/lexicon/people.tsv";

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
    try (InputStream in = PersonNouns.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] row = line.split("\t");
          kinds.put(row[0].trim(), Kind.valueOf(row[1].trim().toUpperCase(java.util.Locale.ROOT)));
        }
      }
      return new PersonNouns(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Kind> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma));
  }
}
