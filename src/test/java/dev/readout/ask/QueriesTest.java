package dev.readout.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code -Dgolden=write} rewrites the expected answers, so that a change shows in review. */
class QueriesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/questions");
  private static final Queries QUERIES = Queries.bundled();
  private static final DatasetGraph DATASET = Fixture.dataset();

  @Test
  void thereAreAtLeastEighteen() {
    assertThat(QUERIES.all()).hasSizeGreaterThanOrEqualTo(18);
  }

  @TestFactory
  Stream<DynamicTest> answersAsExpected() {
    return each(
        question -> {
          String answer = csv(question);
          Path file = EXPECTED.resolve(question.name() + ".csv");
          if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, answer);
          }
          assertThat(answer).isEqualTo(Files.readString(file));
          assertThat(answer.lines().count()).as("rows").isGreaterThan(1);
        });
  }

  @TestFactory
  Stream<DynamicTest> asksAQuestionInItsHead() {
    return each(
        question -> {
          assertThat(question.summary()).contains("?");
          assertThat(question.name()).matches("[a-z]+(-[a-z]+)+");
          assertThat(question.text().lines().filter(line -> line.startsWith("#+   ")))
              .allMatch(line -> line.endsWith(")") && line.contains(" (default: "));
        });
  }

  @TestFactory
  Stream<DynamicTest> hasABlockForEachParameterAndOrdersItsRows() {
    return each(
        question -> {
          Query query = QueryFactory.create(question.text());
          assertThat(query.hasOrderBy()).isTrue();
          assertThat(question.parameterNames())
              .allSatisfy(name -> assertThat(question.text()).contains("VALUES ?" + name + " {"));
        });
  }

  @TestFactory
  Stream<DynamicTest> answersAtOnce() {
    return each(
        question ->
            org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(1), () -> csv(question)));
  }

  @Test
  void noExpectedAnswerIsLeftWithoutItsQuestion() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".csv", "")))
          .containsExactlyInAnyOrderElementsOf(QUERIES.all().stream().map(Question::name).toList());
    }
  }

  @Test
  void findsAQuestionWithOrWithoutItsEnding() {
    assertThat(QUERIES.named("what-is-planned.rq")).isEqualTo(QUERIES.named("what-is-planned"));
  }

  @Test
  void tellsTheNearestNamesWhenThereIsNone() {
    assertThatThrownBy(() -> QUERIES.named("who-met-or-called"))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("did you mean who-met-or-called-whom?");
  }

  private static Stream<DynamicTest> each(Check check) {
    return QUERIES.all().stream()
        .map(question -> DynamicTest.dynamicTest(question.name(), () -> check.of(question)));
  }

  private static String csv(Question question) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answers(DATASET).write(question, Map.of(), AnswerFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @FunctionalInterface
  private interface Check {
    void of(Question question) throws IOException;
  }
}
