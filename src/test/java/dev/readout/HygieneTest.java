package dev.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each query of {@code hygiene/} is a rule on the ontology, and each of its rows a fault. */
class HygieneTest {
  private static final Path RULES = Path.of("src/test/resources/hygiene");

  private final Model ontology = RDFDataMgr.loadModel("ontology/news.ttl");
  private final Model broken = RDFDataMgr.loadModel(RULES.resolve("broken.ttl").toString());

  @TestFactory
  Stream<DynamicTest> theOntologyKeepsTheRule() {
    return rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    title(rule), () -> assertThat(errors(rule, ontology)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> theRuleFindsItsFaultInABrokenOntology() {
    return rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    title(rule), () -> assertThat(errors(rule, broken)).isNotEmpty()));
  }

  @Test
  void eachRuleIsSaidInItsFirstLine() {
    assertThat(rules()).isNotEmpty().allMatch(rule -> read(rule).matches("(?s)# [A-Z].*?\\.\n.*"));
  }

  private static List<Path> rules() {
    try (Stream<Path> files = Files.list(RULES)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(Path rule) {
    return read(rule).lines().findFirst().orElseThrow().substring(2);
  }

  private static List<String> errors(Path rule, Model model) {
    List<String> errors = new ArrayList<>();
    try (QueryExecution query = QueryExecution.create(read(rule), model)) {
      query.execSelect().forEachRemaining(row -> errors.add(row.get("error").toString()));
    }
    return errors;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
