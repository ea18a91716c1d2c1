package dev.readout.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The questions that travel with Readout, by name. */
public final class Queries {
  private static final String FOLDER = "queries/";
  private static final String ENDING = ".rq";

  private final List<Question> questions;

  Queries(List<Question> questions) {
    this.questions = List.copyOf(questions);
  }

  /** All files of {@code queries/} in the jar, in order of their names. */
  public static Queries bundled() {
    return new Queries(
        names().stream().sorted().map(name -> Question.parse(name, text(name))).toList());
  }

  public List<Question> all() {
    return questions;
  }

  /**
   * The question of this name, with or without ".rq".
   *
   * @throws QuestionException when there is none; it tells the nearest names
   */
  public Question named(String name) {
    String plain = name.endsWith(ENDING) ? name.substring(0, name.length() - 3) : name;
    return find(plain).orElseThrow(() -> new QuestionException(unknown(plain)));
  }

  private Optional<Question> find(String name) {
    return questions.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  private String unknown(String name) {
    List<String> near = Nearest.to(name, questions.stream().map(Question::name));
    String hint =
        near.isEmpty()
            ? "give no name to list those there are"
            : "did you mean " + String.join(" or ", near) + "?";
    return "there is no question \"" + name + "\"; " + hint;
  }

  private static List<String> names() {
    URL folder = Queries.class.getClassLoader().getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the jar has no folder " + FOLDER);
    }
    try {
      return folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(folder.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a folder: " + folder, e);
    }
  }

  private static List<String> inJar(URL folder) throws IOException {
    JarURLConnection connection = (JarURLConnection) folder.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return plainNames(jar.stream().map(entry -> entry.getName()));
    }
  }

  private static List<String> inFolder(URI folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return plainNames(files.map(file -> FOLDER + file.getFileName()));
    }
  }

  private static List<String> plainNames(Stream<String> paths) {
    return paths
        .filter(path -> path.startsWith(FOLDER) && path.endsWith(ENDING))
        .map(path -> path.substring(FOLDER.length(), path.length() - ENDING.length()))
        .toList();
  }

  private static String text(String name) {
    String path = FOLDER + name + ENDING;
    try (InputStream in = Queries.class.getClassLoader().getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
