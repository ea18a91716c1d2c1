package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The lexicon's own examples, each read by the whole line as an article of its own.
 *
 * <p>The parser errs on some, so what is pinned is the share that is read right, in {@code
 * quality/lexicon-floors.properties}; raise it when the engine gets better. The examples missed are
 * written to {@code target/lexicon-missed.tsv}, the shares to {@code target/lexicon-shares.txt}.
 */
class CorpusTest {
  private static final Path MISSED = Path.of("target", "lexicon-missed.tsv");
  private static final Path SHARES = Path.of("target", "lexicon-shares.txt");

  @TestFactory
  Stream<DynamicTest> readsAsManyOfTheLexiconsExamplesAsBefore() throws IOException {
    List<LexiconExample> examples = LexiconExample.all();
    Map<LexiconExample, Boolean> read =
        examples.parallelStream()
            .distinct()
            .collect(Collectors.toMap(each -> each, each -> each.isRead(Told.facts(each.text()))));
    Files.write(
        MISSED, examples.stream().filter(each -> !read.get(each)).map(Object::toString).toList());
    Map<String, Double> shares =
        examples.stream()
            .collect(
                Collectors.groupingBy(
                    LexiconExample::kind,
                    TreeMap::new,
                    Collectors.averagingInt(each -> read.get(each) ? 1 : 0)));
    Files.write(SHARES, shares.entrySet().stream().map(CorpusTest::line).toList());
    Properties floors = floors();
    return shares.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    line(each),
                    () ->
                        assertThat(Math.round(each.getValue() * 1000) / 1000.0)
                            .as("the share of %s; see %s", each.getKey(), MISSED)
                            .isGreaterThanOrEqualTo(
                                Double.parseDouble(floors.getProperty(each.getKey())))));
  }

  private static String line(Map.Entry<String, Double> share) {
    return String.format(Locale.ROOT, "%s = %.3f", share.getKey(), share.getValue());
  }

  private static Properties floors() throws IOException {
    Properties floors = new Properties();
    try (InputStream in =
        CorpusTest.class.getResourceAsStream("/quality/lexicon-floors.properties")) {
      floors.load(in);
    }
    return floors;
  }
}
