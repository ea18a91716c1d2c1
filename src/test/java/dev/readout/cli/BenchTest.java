package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the measuring says, not how fast anything is. */
class BenchTest {
  @TempDir private Path folder;

  @Test
  void measuresEachStageAndTheRatio() throws IOException {
    Ran ran = Ran.really("", "bench", "--runs", "1", "--threads", "2", news());
    assertThat(ran.code()).as(ran.err()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("articles: 2, tokens: 13, threads: 2, runs: 1");
    assertThat(lines.subList(2, 10))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("read "),
            line -> assertThat(line).startsWith("tokens, tags, names, times "),
            line -> assertThat(line).startsWith("parse "),
            line -> assertThat(line).startsWith("link and extract "),
            line -> assertThat(line).startsWith("merge "),
            line -> assertThat(line).startsWith("store "),
            line -> assertThat(line).matches("the whole line +[0-9.]+ +[0-9.]+ +[0-9]+ +[0-9.]+"),
            line -> assertThat(line).startsWith("CoreNLP's tokens, tags, names "));
    assertThat(lines.get(10)).matches("the whole line over CoreNLP's .*: [0-9.]+ of its speed");
    assertThat(lines.get(11)).matches("the same by CPU-seconds, .*: [0-9.]+");
    assertThat(lines.get(12)).matches("heap: \\d+ MB in use at the end, at most \\d+ MB .*");
  }

  @Test
  void measuresFourTimesAsManyArticles() throws IOException {
    Ran ran = Ran.really("", "bench", "--growth", "--runs", "1", news());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out().lines().toList().get(1))
        .matches("2 articles in [0-9.]+ s, 8 in [0-9.]+ s: [0-9.]+ times the time for 4 times .*");
  }

  @Test
  void measuresTheServerAndTheExportOfAStore() throws IOException {
    String store = folder.resolve("store").toString();
    Ran.really("", "build", "--store", store, news());
    for (String times : List.of("1", "3")) {
      Ran ran =
          Ran.readout(
              "bench",
              "--serve",
              "--export",
              "--store",
              store,
              "--times",
              times,
              "--requests",
              "10",
              "--runs",
              "1");
      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(ran.out())
          .containsPattern("statements: [0-9]+\\n")
          .contains("10 requests to each server, in turn")
          .containsPattern("p50: [0-9.]+ ms, plain Fuseki [0-9.]+ ms: [0-9.]+ times as long")
          .containsPattern("p99: [0-9.]+ ms")
          .containsPattern("nq +[0-9.]+ s sorted, RIOT [0-9.]+ s unsorted: [0-9.]+ of its speed");
    }
  }

  @Test
  void needsSomethingToMeasure() throws IOException {
    assertThat(Ran.readout("bench").code()).isEqualTo(2);
    assertThat(Ran.readout("bench", "--serve", news()).code()).isEqualTo(2);
    assertThat(Ran.readout("bench", "--serve", "--times", "0").err()).contains("--times 0");
  }

  @Test
  void refusesWhatItCannotReadTwice() {
    Ran ran = Ran.really("", "bench", "-");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("reads its INPUT several times");
  }

  private String news() throws IOException {
    String lines =
        """
        {"id": "a", "text": "Ann Lee met Bob Orr in Ulm."}
        {"id": "b", "text": "Bob Orr left Ulm."}
        """;
    return Files.writeString(folder.resolve("news.jsonl"), lines).toString();
  }
}
