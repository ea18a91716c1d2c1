package dev.readout.know;

import dev.readout.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the bundled files, in the order in which their names take precedence. */
record AuthorityFiles(List<Row> bundled, List<Row> extra, List<Problem> problems) {
  /** A name's bearers come in this order: countries before cities before organizations. */
  static final List<String> NAMES =
      List.of(
          "countries.tsv",
          "places.tsv",
          "organizations.tsv",
          "governments.tsv",
          "people.tsv",
          "offices.tsv",
          "common-words.tsv",
          "given-names.tsv");

  static AuthorityFiles read(List<Path> extraFiles) {
    List<Problem> problems = new ArrayList<>();
    List<Row> bundled = new ArrayList<>(1 << 15);
    NAMES.forEach(name -> bundled.addAll(bundled(name, problems)));
    List<Row> extra = new ArrayList<>();
    extraFiles.forEach(file -> extra.addAll(extra(file, problems)));
    return new AuthorityFiles(bundled, extra, problems);
  }

  /** The offices; a user's row comes first, so that it may say what a title is. */
  Offices offices(Collection<Problem> found) {
    Offices offices = new Offices();
    ofType("Office")
        .forEach(
            row -> {
              try {
                offices.add(row);
              } catch (IllegalArgumentException e) {
                found.add(new Problem(row.file(), row.line(), e.getMessage()));
              }
            });
    return offices;
  }

  List<String> commonWords() {
    return ofType("CommonWords").flatMap(row -> row.all("words").stream()).toList();
  }

  GivenNames givenNames() {
    GivenNames names = new GivenNames();
    ofType("GivenNames").forEach(names::add);
    return names;
  }

  private Stream<Row> ofType(String type) {
    return Stream.concat(extra.stream(), bundled.stream()).filter(row -> row.type().equals(type));
  }

  private static List<Row> bundled(String name, List<Problem> problems) {
    String path = "/ontology/authority/" + name;
    try (InputStream in = Authority.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the jar");
      }
      return new RowReader(path.substring(1), problems).read(reader(in));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static List<Row> extra(Path file, List<Problem> problems) {
    try (InputStream in = Files.newInputStream(file)) {
      return new RowReader(file.toString(), problems).read(reader(in));
    } catch (IOException e) {
      problems.add(new Problem(file.toString(), 0, "cannot be read: " + e.getMessage()));
      return List.of();
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }
}
