package dev.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Article;
import dev.readout.text.DateClue;
import dev.readout.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final int LIMIT = 1000;

  @TempDir private Path folder;

  private final List<Article> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void readsAFolderInTheOrderOfPaths() throws IOException {
    write("b.txt", "Ann Lee left.");
    write("a/z.txt", "Bo Ek came.");
    write("a/.hidden.txt", "Nobody saw it.");
    write("notes.pdf", "Nobody reads it.");
    read(folder.toString());
    assertThat(articles).extracting(Article::identity).containsExactly("a/z.txt", "b.txt");
    assertThat(articles).extracting(Article::fileName).containsExactly("z.txt", "b.txt");
    assertThat(problems).isEmpty();
  }

  @Test
  void keepsTheTextAsItIsButForTheByteOrderMark() throws IOException {
    write("a.txt", "\uFEFFAnn Lee left.\r\n\r\nBo Ek came.\r\n");
    read(folder.toString());
    assertThat(articles.get(0).text()).isEqualTo("Ann Lee left.\r\n\r\nBo Ek came.\r\n");
  }

  @Test
  void identifiesALineByUrlThenIdThenPlace() throws IOException {
    write(
        "a.jsonl",
        """
        {"id": "one", "text": "Ann Lee left.", "url": "https://news.example/2017/05/11/left.html"}
        {"id": 2, "text": "Bo Ek came.", "title": null, "extra": {"x": [1]}}

        {"text": "Both met.", "publisher": "NTV", "language": "en", "date": "2017-05-02T10:00:00Z"}
        """);
    read(folder.toString());
    assertThat(articles)
        .extracting(Article::identity)
        .containsExactly("https://news.example/2017/05/11/left.html", "2", "a.jsonl-4");
    assertThat(articles).extracting(Article::fileName).containsExactly("one", "2", "a.jsonl-4");
    assertThat(articles.get(0).dateClues()).extracting(DateClue::rule).contains("date in the url");
    assertThat(articles.get(2).publisher()).contains("NTV");
    assertThat(articles.get(2).dateClues())
        .extracting(DateClue::date)
        .containsExactly(LocalDate.of(2017, 5, 2));
  }

  @Test
  void tellsOfEachBadLineAndReadsTheRest() throws IOException {
    write(
        "a.jsonl",
        """
        {"id": "one", "text": "Ann Lee left."}
        {"id": "one", "text": "Ann Lee left again."}
        {"id": "three", "text": "Ann
        {"id": "four"}
        {"id": "five", "text": 5}
        {"id": "six", "text": "Bo Ek came.", "date": "31 June"}
        ["seven"]
        {"id": "eight", "text": "x"} {"id": "nine", "text": "y"}
        {"id": "ten", "text": "half \\ud83d of it"}
        """
            + "{\"id\": \"long\", \"text\": \""
            + "x".repeat(LIMIT)
            + "\"}\n{\"id\": \"last\", \"text\": \"Both met.\"}");
    read(folder.toString());
    assertThat(articles).extracting(Article::identity).containsExactly("one", "six", "last");
    String file = folder.resolve("a.jsonl") + ":";
    assertThat(problems)
        .containsExactly(
            file
                + "2: \"one\" was given before in this run; the first is kept, give this one an id"
                + " of its own",
            file + "3: is not one whole JSON object; write one object on one line",
            file + "4: has no \"text\"; give it one or leave the line out",
            file + "5: \"text\" is not a string; put it in quotes",
            file + "6: \"31 June\" is not a day like 2017-05-02; the article is read without it",
            file + "7: is not a JSON object; write {\"id\": ..., \"text\": ...}",
            file + "8: is not one whole JSON object; write one object on one line",
            file
                + "9: \"text\" holds characters that are none (a zero or half of a pair); remove"
                + " them",
            file + "10: is larger than 1000 bytes; split it or raise --max-size");
  }

  @Test
  void tellsOfEachFileThatIsNoArticle() throws IOException {
    write("empty.txt", " \n");
    write("empty.jsonl", "\n\n");
    write("binary.txt", "ab\0c");
    write("large.txt", "x".repeat(LIMIT + 1));
    write("other.pdf", "Ann Lee left.");
    Files.write(folder.resolve("latin.txt"), "caf\u00e9 x".getBytes(StandardCharsets.ISO_8859_1));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    read(folder.toString(), folder.resolve("none.txt").toString(), path("other.pdf"));
    assertThat(articles).isEmpty();
    assertThat(problems)
        .containsExactly(
            path("binary.txt") + ": is binary (a zero byte at 2); give text in UTF-8",
            path("empty.jsonl") + ": is empty; give it a line for each article",
            path("empty.txt") + ": is empty; give it a text or leave it out",
            path("gone.txt") + ": cannot be read (no such file or folder)",
            path("large.txt") + ": is larger than 1000 bytes; split it or raise --max-size",
            path("latin.txt") + ": is not UTF-8 (at byte 3); convert it to UTF-8",
            path("none.txt") + ": no such file or folder",
            path("other.pdf") + ": is neither .txt nor .jsonl; rename or convert it");
  }

  @Test
  void tellsWhatAPipeHoldsByItsFirstSign() {
    readPipe("\n {\"id\": \"one\", \"text\": \"Ann Lee left.\"}\n");
    readPipe("Ann Lee left.");
    assertThat(articles).extracting(Article::identity).containsExactly("one", "stdin");
    assertThat(problems).isEmpty();
  }

  @Test
  void aFileOfManyLinesIsReadAsItComes() {
    InputStream endless =
        new InputStream() {
          private final byte[] line =
              "{\"text\": \"Ann Lee left.\"}\n".getBytes(StandardCharsets.UTF_8);
          private long at;

          @Override
          public int read() {
            return at == 20_000L * line.length ? -1 : line[(int) (at++ % line.length)];
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            int first = read();
            bytes[from] = (byte) first;
            return first < 0 ? -1 : 1;
          }
        };
    int[] count = {0};
    new Inputs(LIMIT, endless)
        .read(
            List.of("-"),
            new Intake() {
              @Override
              public void article(Article article) {
                count[0]++;
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem.toString());
              }
            });
    assertThat(count[0]).isEqualTo(20_000);
  }

  @Test
  void readsTheSeeds() {
    read("seeds");
    assertThat(problems).isEmpty();
    assertThat(articles.get(0).headline())
        .contains("US, Russia agree to increased diplomacy on Syria");
    assertThat(articles.get(0).dateClues())
        .extracting(DateClue::date)
        .containsExactly(LocalDate.of(2017, 5, 11), LocalDate.of(2019, 1, 21));
    assertThat(articles.get(1).headline())
        .contains("US, Russian Presidents discuss Syria crisis in third phone call");
    assertThat(articles.get(1).dateClues()).isEmpty();
    assertThat(articles.get(1).publisher()).contains("CGTN");
  }

  private void readPipe(String content) {
    InputStream pipe = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    new Inputs(LIMIT, pipe).read(List.of("-"), collecting());
  }

  private void read(String... inputs) {
    int limit = inputs[0].equals("seeds") ? Limits.BYTES : LIMIT;
    new Inputs(limit, InputStream.nullInputStream()).read(List.of(inputs), collecting());
  }

  private Intake collecting() {
    return new Intake() {
      @Override
      public void article(Article article) {
        articles.add(article);
      }

      @Override
      public void problem(Problem problem) {
        problems.add(problem.toString());
      }
    };
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
