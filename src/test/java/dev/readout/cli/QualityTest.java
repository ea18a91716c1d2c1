package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account;
import dev.readout.grade.FirstRun;
import dev.readout.grade.Gold;
import dev.readout.grade.GradeTable;
import dev.readout.grade.Grader;
import dev.readout.grade.Grades;
import dev.readout.text.Article;
import dev.readout.vocab.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The quality gate: reads the project's own articles and holds the reading to {@code
 * quality/floors.json}. What was missed is then in {@code target/quality.txt}.
 *
 * <p>{@code -Dquality=write} raises the floors to what is measured, and pins the gold as it is now;
 * when that would lower one, it refuses, unless it is {@code -Dquality=lower}.
 */
class QualityTest {
  private static final Path FOLDER = Path.of("src/test/resources/quality");
  private static final Path FLOORS = FOLDER.resolve("floors.json");
  private static final Path MISSED = Path.of("target/quality.txt");
  private static final String WISH = System.getProperty("quality", "");

  private static String digest;
  private static Grades.Of measured;

  @BeforeAll
  static void measure() throws IOException {
    digest = digest();
    Path gold = FOLDER.resolve("gold.json");
    Grades grades = new Grader(knowledge()).grade(Gold.read(gold));
    measured = grades.total();
    Files.write(MISSED, new GradeTable(grades, FirstRun.beside(gold), true).lines());
    if (WISH.equals("write") || WISH.equals("lower")) {
      write();
    }
  }

  @Test
  void theGoldIsTheOneThatWasPinned() throws IOException {
    assertThat(digest)
        .as("the gold or its articles changed; pin them with -Dtest=QualityTest -Dquality=write")
        .isEqualTo(floors().gold());
  }

  @Test
  void readsItsOwnArticlesAsWellAsBefore() throws IOException {
    assertThat(floors().brokenBy(measured)).as("see %s", MISSED).isEmpty();
  }

  private static void write() throws IOException {
    Floors next = Floors.under(measured, digest);
    if (Files.exists(FLOORS) && !WISH.equals("lower")) {
      assertThat(floors().brokenBy(measured))
          .as("floors are lowered with -Dquality=lower only; see %s", MISSED)
          .isEmpty();
      next = next.orHigher(floors());
    }
    Files.writeString(FLOORS, next.json());
  }

  private static Floors floors() throws IOException {
    return Floors.parse(Files.readString(FLOORS));
  }

  private static Graph knowledge() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, UTF_8),
            false);
    InMemory line = new InMemory(console, new LineOptions(), RealDesk.INSTANCE);
    List<Article> articles = line.articles(List.of(FOLDER.resolve("articles").toString()));
    List<Account> accounts = line.each(articles, line.staff().reader());
    assertThat(err.toString(UTF_8)).isEmpty();
    return line.knowledge(accounts);
  }

  /** Of the names and contents of the gold and its articles, whatever the system's line ends. */
  private static String digest() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(FOLDER.resolve("articles"))) {
      for (Path file :
          Stream.concat(Stream.of(FOLDER.resolve("gold.json")), files.filter(Files::isRegularFile))
              .sorted()
              .toList()) {
        all.append(file.getFileName()).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return "sha256:" + Key.digest(all.toString(), 64);
  }
}
