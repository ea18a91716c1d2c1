package dev.readout.know;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Problem;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that come with Readout, and those of a user. */
class AuthorityFilesTest {
  private static final Path FOLDER = Path.of("ontology/authority");
  private static final Authority AUTHORITY = Authority.bundled();

  @TempDir private Path folder;

  @Test
  void loadsWithoutProblems() {
    assertThat(AUTHORITY.problems()).isEmpty();
    assertThat(AUTHORITY.all()).hasSizeGreaterThan(15_000);
  }

  @Test
  void printsHowLongLoadingTakes() {
    long begin = System.nanoTime();
    int size = Authority.bundled().all().size();
    long millis = (System.nanoTime() - begin) / 1_000_000;
    System.out.println("authority: " + size + " entities in " + millis + " ms");
    assertThat(size).isPositive();
  }

  @Test
  void everyFileNamesItsSourceFirst() throws IOException {
    try (var files = Files.list(FOLDER)) {
      List<Path> all = files.toList();
      assertThat(all)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(AuthorityFiles.NAMES);
      for (Path file : all) {
        List<String> header =
            Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).toList();
        assertThat(header).as(file.toString()).anyMatch(line -> line.startsWith("# Source:"));
      }
    }
  }

  @Test
  void hasEveryCountryOfTheIsoListUnderItsCode() {
    Set<String> codes =
        AUTHORITY.all().stream()
            .filter(known -> known.type() == EntityClass.COUNTRY)
            .flatMap(known -> known.countryCode().stream())
            .collect(Collectors.toSet());
    assertThat(codes).containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
  }

  @Test
  void usesNoCountryCodeBeyondTheIsoListSaveKosovo() {
    Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    Set<String> codes =
        AUTHORITY.all().stream()
            .flatMap(known -> known.countryCode().stream())
            .collect(Collectors.toCollection(HashSet::new));
    codes.removeAll(iso);
    assertThat(codes).containsExactly("XKX");
  }

  @Test
  void givesEveryGovernmentTheLabelOfItsCountry() {
    assertThat(AUTHORITY.all())
        .filteredOn(each -> each.type() == EntityClass.GOVERNMENT)
        .hasSizeGreaterThan(190)
        .allSatisfy(
            each -> {
              Known country = AUTHORITY.get(each.governs().orElseThrow()).orElseThrow();
              assertThat(each.label().replace("Government of the ", "Government of "))
                  .isEqualTo("Government of " + country.label());
              assertThat(each.key()).isEqualTo(Key.entity(EntityClass.GOVERNMENT, each.label()));
            });
  }

  @Test
  void givesNoTwoEntitiesOneKeyOrOneWikidataId() {
    List<String> keys = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Known known : AUTHORITY.all()) {
      keys.add(known.key().path());
      known.wikidata().ifPresent(ids::add);
      assertThat(AUTHORITY.get(known.key())).contains(known);
      assertThat(known.label()).isEqualTo(known.names().get(0));
    }
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("Q[1-9][0-9]*"));
  }

  @Test
  void givesTheFirstBearerOfANameTheKeyOfThatName() {
    Map<Key, List<Known>> byPlainKey =
        AUTHORITY.all().stream()
            .collect(Collectors.groupingBy(each -> Key.entity(each.type(), each.label())));
    byPlainKey.forEach(
        (plain, bearers) -> assertThat(AUTHORITY.get(plain)).contains(bearers.get(0)));
  }

  @Test
  void aUsersRowAddsAnEntityAndAnother() throws IOException {
    Authority authority =
        with(
            "# ours",
            "Person\tAnna Brandt\tcountry=DEU\tpost=Foreign Minister @ DEU 2040-01-01/",
            "Organization\tAcme\tnames=Acme Corp\tcountry=DEU",
            "Country\tGermany\tnames=Brandtland");
    assertThat(authority.problems()).isEmpty();
    assertThat(authority.named("Acme Corp")).extracting(Known::label).containsExactly("Acme");
    assertThat(authority.surnamed("Brandt")).extracting(Known::label).contains("Anna Brandt");
    assertThat(authority.named("Brandtland").get(0).countryCode()).contains("DEU");
    assertThat(authority.termsOf(Key.entity(EntityClass.PERSON, "Anna Brandt"))).hasSize(1);
  }

  @Test
  void aWrongLineIsAProblemAndTheRestGoesOn() throws IOException {
    Authority authority =
        with(
            "Robot\tR2",
            "Person\tJan Kowal\tnonsense",
            "Person\tEva Lind\tcountry=XYZ",
            "Person\tOle Berg\tpost=Mayor @ NOR soon",
            "City\tNowhere\tat=north",
            "Person\tMia Roth");
    assertThat(authority.problems()).extracting(Problem::line).containsExactly(1, 2, 3, 5, 4);
    assertThat(authority.problems().get(0).message()).contains("\"Robot\" is no kind of row");
    assertThat(authority.named("Mia Roth")).hasSize(1);
    assertThat(authority.named("Eva Lind")).hasSize(1);
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    Authority authority = Authority.with(List.of(folder.resolve("missing.tsv")));
    assertThat(authority.problems()).hasSize(1);
    assertThat(authority.all()).hasSameSizeAs(AUTHORITY.all());
  }

  private Authority with(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("own.tsv"), List.of(lines));
    return Authority.with(List.of(file));
  }
}
