package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutTest {
  @TempDir private Path folder;
  private String store;
  private String a;
  private String b;

  @BeforeEach
  void writeTwoArticles() throws IOException {
    store = folder.resolve("store").toString();
    a = file("a.txt", "Ann met Bob. Bob met Cyd.");
    b = file("b.txt", "Bob met Ann.");
  }

  @Test
  void buildsAndExports() {
    Ran built = Ran.readout("build", "--store", store, a, b);
    assertThat(built.code()).isZero();
    assertThat(built.out()).isEmpty();
    assertThat(built.err())
        .matches("readout: 2 articles, 3 reports, 0 problems, [0-9.]+ seconds\n");
    Ran exported = Ran.readout("export", "--store", store);
    assertThat(exported.code()).isZero();
    assertThat(exported.out())
        .contains("<http://localhost:3030/event/meeting-ann-bob>")
        .doesNotContain("#account");
    assertThat(exported.err()).contains("means something on this machine only");
  }

  @Test
  void exportsToAFileThatIsThereWholeOrNotAtAll() throws IOException {
    Ran.readout("build", "--store", store, "--base", "https://news.test/", a);
    Path file = folder.resolve("kg.nq");
    Ran ran = Ran.readout("export", "--store", store, "--format", "NQ", "-o", file.toString());
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readString(file)).contains("#account> .");
    Ran wrong = Ran.readout("export", "--store", folder.resolve("none").toString(), "-o", "x.nt");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(Path.of("x.nt")).doesNotExist();
  }

  @Test
  void removesByFileAndByAddress() {
    Ran.readout("build", "--store", store, a);
    String alone = export();
    Ran.readout("build", "--store", store, b);
    Ran removed = Ran.readout("remove", "--store", store, b);
    assertThat(removed).isEqualTo(new Ran(0, "", "readout: 1 article removed\n"));
    assertThat(export()).isEqualTo(alone);
    String article = alone.lines().findFirst().orElseThrow().replaceAll("^<([^#>]*).*", "$1");
    assertThat(Ran.readout("remove", "--store", store, article).code()).isZero();
    assertThat(export()).isEmpty();
  }

  @Test
  void saysWhichArticleIsNotThereToRemove() {
    Ran.readout("build", "--store", store, a);
    Ran ran = Ran.readout("remove", "--store", store, "--quiet", b, a);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo("readout: " + b + ": no article of this address or file is in the store\n");
    assertThat(export()).isEmpty();
  }

  @Test
  void leavesOutABadInputAndBuildsTheRest() throws IOException {
    String bug = file("bug.txt", "BUG");
    Ran ran = Ran.readout("build", "--store", store, "--quiet", bug, "missing.txt", a);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .containsExactly(
            "readout: bug.txt: readout failed on this article (java.lang.IllegalStateException:"
                + " a bug of ours); it was left out",
            "readout: missing.txt: no such file or folder");
    assertThat(export()).contains("meeting-ann-bob");
  }

  @Test
  void tellsWhereItFailedWhenAskedTo() throws IOException {
    String bug = file("bug.txt", "BUG");
    Ran ran = Ran.readout("build", "--store", store, "--quiet", "--trace", bug);
    assertThat(ran.err()).contains("at dev.readout.build.PlainLine.read");
  }

  @Test
  void keepsToTheBaseOfTheStore() {
    Ran.readout("build", "--store", store, "--base", "https://news.test/", a);
    assertThat(Ran.readout("build", "--store", store, a).code()).isZero();
    Ran ran = Ran.readout("build", "--store", store, "--base", "https://other.test/", b);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--base https://other.test/ is not the base of");
  }

  @Test
  void keepsTheAuthorityFilesItWasGiven() throws IOException {
    String facts = file("facts.tsv", "x");
    Ran.readout("build", "--store", store, "--authority", facts, a);
    assertThat(folder.resolve("store/authority/facts.tsv")).hasContent("x");
    Ran ran = Ran.readout("build", "--store", store, "--authority", "no.tsv", a);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("cannot read the authority file no.tsv");
  }

  @Test
  void importsFactsIntoAnIndexBesideTheStore() throws IOException {
    String right = file("bodies.tsv", "qid\tname\nQ990000001\tLake Trade Board\n");
    String wrong = file("wrong.tsv", "qid\tname\nQ\tNobody\n");
    Ran ran = Ran.readout("authority", "import", "--store", store, right);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("bodies.tsv: 1 entries, 0 wrong lines");
    assertThat(folder.resolve("store/gazetteer")).isNotEmptyDirectory();
    assertThat(Ran.readout("build", "--store", store, a).code()).isZero();
    ran = Ran.readout("authority", "import", "--store", store, "--quiet", wrong);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("wrong.tsv:2: \"Q\" is not a Wikidata id").hasLineCount(1);
    assertUsage("say what to do: authority import FILE", "authority");
  }

  @Test
  void saysWhatIsWrongWithTheUsageInOneLine() {
    assertUsage("\"--stor\" is not known here (did you mean --store?)", "build", "--stor", "x");
    assertUsage("missing 'INPUT'", "build");
    assertUsage("\"biuld\" is not known here", "biuld", "x");
    assertUsage("--threads 0 is too few", "build", "--store", store, "--threads", "0", a);
    assertUsage("--base nowhere is not a web address", "build", "--base", "nowhere", a);
    assertUsage("--max-size 0 is not a size", "build", "--store", store, "--max-size", "0", a);
    assertUsage("wrong value for option '--threads'", "build", "--threads", "two", a);
    assertUsage("--format docx is not a format; there are nt,", "export", "--format", "docx");
    assertUsage("no command was given", new String[0]);
  }

  @Test
  void saysWhereThereIsNoStore() {
    Ran ran = Ran.readout("export", "--store", folder.resolve("none").toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith("readout: there is no store in ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "remove",
        "serve",
        "query",
        "export",
        "validate",
        "explain",
        "grade",
        "bench"
      })
  void showsTwoExamplesOfEachCommand(String command) {
    Ran ran = Ran.readout(command, "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    String examples = ran.out().substring(ran.out().indexOf("Examples:"));
    assertThat(examples.lines().filter(line -> line.startsWith("  readout " + command))).hasSize(2);
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    Ran.readout("build", "--store", store, a);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    for (String format : List.of("nt", "ttl", "jsonld", "rdfxml")) {
      int code =
          Readout.run(
              System.in,
              closed,
              new PrintStream(err, false, UTF_8),
              "export",
              "--store",
              store,
              "--format",
              format);
      assertThat(code).isZero();
    }
    assertThat(err.toString(UTF_8).lines()).allMatch(line -> line.contains("this machine only"));
  }

  private static void assertUsage(String sentence, String... args) {
    Ran ran = Ran.readout(args);
    assertThat(ran.err()).startsWith("readout: " + sentence).hasLineCount(1);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  private String export() {
    return Ran.readout("export", "--store", store, "--format", "nq").out();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
