package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person asks of {@code readout export}. */
class ExportTest {
  private static final String PREFIXES = "PREFIX news: <https://w3id.org/readout/news#> ";

  @TempDir private Path folder;
  private String store;

  @BeforeEach
  void build() throws IOException {
    store = folder.resolve("store").toString();
    Path a = Files.writeString(folder.resolve("a.txt"), "Ann met Bob. Bob met Cyd.");
    Ran.readout("build", "--store", store, a.toString());
  }

  @Test
  void writesAddressesWithTheBaseAskedFor() {
    Ran ran = export("--format", "nq", "--base", "https://news.test");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("<https://news.test/event/meeting-ann-bob>")
        .contains("#account> .\n")
        .doesNotContain("localhost");
    assertThat(ran.out().replace("https://news.test/", "http://localhost:3030/"))
        .isEqualTo(export("--format", "nq").out());
  }

  @Test
  void writesTheThingsThatASelectFinds() {
    String part =
        where("SELECT ?event { ?event news:participant ?who FILTER(STRENDS(STR(?who), 'ann')) }");
    assertThat(part).contains("/event/meeting-ann-bob>").doesNotContain("/event/meeting-bob-cyd>");
  }

  @Test
  void writesWhatAConstructMakes() {
    assertThat(where("CONSTRUCT { ?a news:opponent ?b } { ?e news:participant ?a, ?b }"))
        .contains("/person/ann> <https://w3id.org/readout/news#opponent>")
        .doesNotContain("participant");
  }

  @Test
  void takesAQuestionThatComesWithIt() {
    Ran ran = export("--where", "who-met-or-called-whom");
    assertThat(ran.code()).isZero();
  }

  @Test
  void movesAPartToAnotherBase() {
    Ran ran =
        exportWhere(
            "SELECT ?e { ?e a news:Event }", "--format", "nt", "--base", "https://news.test/");
    assertThat(ran.out()).contains("<https://news.test/event/").doesNotContain("localhost");
  }

  @Test
  void makesAFolderOfAFormatWithSeveralFilesOrAZip() throws IOException {
    Path tables = folder.resolve("tables");
    for (int again = 0; again < 2; again++) {
      Ran ran = export("--format", "csv", "-o", tables.toString());
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).isEmpty();
      try (Stream<Path> files = Files.list(tables)) {
        assertThat(files.map(each -> each.getFileName().toString()))
            .containsExactlyInAnyOrder("nodes.csv", "edges.csv");
      }
    }
    assertThat(Files.readString(tables.resolve("nodes.csv"))).startsWith("id,label,kind,");
    Path zip = folder.resolve("tables.zip");
    export("--format", "csv", "-o", zip.toString());
    assertThat(Files.readAllBytes(zip)).startsWith('P', 'K');
    Path file = Files.writeString(folder.resolve("taken"), "x");
    assertThat(export("--format", "csv", "-o", file.toString()).code()).isEqualTo(2);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "store", "tables", "tables.zip", "taken");
    }
  }

  @Test
  void tellsOfItsFormatsInItsHelp() {
    assertThat(Ran.readout("export", "--help").out())
        .contains("Formats:")
        .containsPattern("\n  gexf +entities and events")
        .containsPattern("\n  parquet +tables");
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    assertThat(exportWhere("ASK {}").code()).isEqualTo(2);
    assertThat(exportWhere("ASK {}").err())
        .isEqualTo("readout: stdin says no part of the graph; ask with CONSTRUCT or SELECT\n");
    assertThat(exportWhere("SELECT {").err()).startsWith("readout: stdin:1:");
    Ran blank = exportWhere("CONSTRUCT { [] news:opponent ?b } { ?e news:participant ?b }");
    assertThat(blank.code()).isEqualTo(2);
    assertThat(blank.err()).contains("blank nodes").contains("addresses");
    assertThat(blank.out()).isEmpty();
  }

  @Test
  void callsNoOtherServer() {
    Ran ran = exportWhere("SELECT ?s { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("SERVICE");
  }

  private String where(String query) {
    return exportWhere(query).out();
  }

  private Ran exportWhere(String query, String... more) {
    String[] args = {"export", "--store", store, "--where", "-"};
    return Ran.withInput(PREFIXES + query, both(args, more));
  }

  private Ran export(String... more) {
    return Ran.readout(both(new String[] {"export", "--store", store}, more));
  }

  private static String[] both(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }
}
