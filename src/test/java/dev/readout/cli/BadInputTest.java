package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line for each input that cannot be read, and the rest is built. */
class BadInputTest {
  @TempDir private Path folder;
  private String good;

  @BeforeEach
  void writeAGoodArticle() throws IOException {
    good = file("good.txt", "Ann met Bob.".getBytes(UTF_8));
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(file("empty.txt", new byte[0]), "empty.txt: ");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 1, 2, 3};
    assertRefused(file("picture.txt", bytes), "picture.txt: ");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    byte[] latin = "Ann rencontre Zo\u00eb.".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertRefused(file("latin.txt", latin), "latin.txt:");
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    String large = file("large.txt", "Ann met Bob. ".repeat(100_000).getBytes(UTF_8));
    Ran ran = Ran.readout("build", "--quiet", "--max-size", "1", "--store", store(), large, good);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("large.txt: is larger than 1 MB").hasLineCount(1);
    assertGoodIsBuilt();
  }

  @Test
  void refusesBrokenLinesAndReadsTheOthers() throws IOException {
    String lines =
        """
        {"id": "a", "text": "Ann met Cyd."}
        {"id": "b", "text":
        {"id": "c", "text": "Ann met Dan.", "date": "31 June"}
        [1, 2]
        {"id": "e", "text": "Ann met Eve."}
        """;
    String file = file("news.jsonl", lines.getBytes(UTF_8));
    Ran ran = Ran.readout("build", "--quiet", "--store", store(), file, good);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("news.jsonl:2: ")
        .contains("news.jsonl:3: ")
        .contains("31 June")
        .contains("news.jsonl:4: ")
        .hasLineCount(3);
    assertGoodIsBuilt();
    assertThat(export()).contains("meeting-ann-cyd").contains("meeting-ann-eve");
  }

  @Test
  void readsLinesFromStandardInput() {
    String line = "{\"id\": \"a\", \"text\": \"Ann met Cyd.\"}\n";
    assertThat(Ran.withInput(line, "build", "--quiet", "--store", store(), "-"))
        .isEqualTo(new Ran(0, "", ""));
    assertThat(export()).contains("meeting-ann-cyd");
  }

  private void assertRefused(String bad, String line) {
    Ran ran = Ran.readout("build", "--quiet", "--store", store(), bad, good);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith("readout: ").contains(line).hasLineCount(1);
    assertGoodIsBuilt();
  }

  private void assertGoodIsBuilt() {
    assertThat(export()).contains("meeting-ann-bob");
  }

  private String export() {
    return Ran.readout("export", "--store", store()).out();
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
