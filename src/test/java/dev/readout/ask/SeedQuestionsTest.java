package dev.readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Readout;
import dev.readout.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The saved questions asked of the graph of {@code seeds/}, built by the whole line. */
class SeedQuestionsTest {
  private static final int ALL = 10_000;

  @TempDir static Path folder;

  private static Store store;
  private static Answers answers;

  @BeforeAll
  static void build() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    String place = folder.resolve("store").toString();
    int exit =
        Readout.run(InputStream.nullInputStream(), told, err, "build", "--store", place, "seeds");
    assertThat(exit).as(told.toString(StandardCharsets.UTF_8)).isZero();
    store = Store.open(folder.resolve("store"));
    answers = new Answers(store.data());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> hasTheAnswersThatAReaderExpects() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/questions-of-the-seeds.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> DynamicTest.dynamicTest(line, () -> answers(line)));
  }

  @Test
  void answersEveryQuestion() {
    for (Question question : Queries.bundled().all()) {
      assertThat(answers.table(question, Map.of(), Slice.first(ALL)).more()).isFalse();
    }
  }

  private static void answers(String line) {
    String[] parts = line.split(" \\| ");
    Table table = answers.table(Queries.bundled().named(parts[0]), Map.of(), Slice.first(ALL));
    List<String[]> cells = Arrays.stream(parts).skip(1).map(part -> part.split("=", 2)).toList();
    assertThat(table.rows())
        .anyMatch(
            row ->
                cells.stream()
                    .allMatch(
                        cell -> text(row.get(table.columns().indexOf(cell[0]))).contains(cell[1])));
  }

  private static String text(Optional<Node> cell) {
    return cell.map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .orElse("");
  }
}
