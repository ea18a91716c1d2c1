package dev.readout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of {@code ontology/lexicon}, which hold what is known of English words. */
public final class WordTable {
  private static final String FOLDER = "/ontology/lexicon/";
  private static final String SETS = "wordsets.tsv";

  private WordTable() {}

  /** The rows of a file, cut at tabs; comments and blank lines left out. */
  public static List<String[]> rows(String file) {
    try (InputStream in = WordTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FOLDER + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of one of the small sets that have no other column: {@code quantity}, {@code
   * place-part}.
   */
  public static Set<String> set(String name) {
    Set<String> words =
        rows(SETS).stream()
            .filter(row -> row[0].equals(name))
            .map(row -> row[1])
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalArgumentException(SETS + " has no set called " + name);
    }
    return words;
  }
}
