package dev.readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What others made is the very file that its package holds, and its licence lies beside it. */
class VendoredTest {
  private static final Path PAGE = Path.of("src/main/resources/dev/readout/page");

  @TestFactory
  Stream<DynamicTest> isAsItsPackageHasItWithItsLicence() throws IOException {
    return rows().map(row -> DynamicTest.dynamicTest(row.get(0), () -> isWhole(row)));
  }

  private static void isWhole(List<String> row) throws IOException, NoSuchAlgorithmException {
    assertThat(row).hasSize(6);
    byte[] file = Files.readAllBytes(PAGE.resolve("assets").resolve(row.get(0)));
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
        .isEqualTo(row.get(5));
    assertThat(PAGE.resolve("licences").resolve(row.get(4) + ".txt")).isNotEmptyFile();
  }

  @Test
  void everyMinifiedFileAndFontIsListed() throws IOException {
    List<String> listed = rows().map(row -> row.get(0)).toList();
    try (Stream<Path> assets = Files.list(PAGE.resolve("assets"))) {
      assertThat(assets.map(each -> each.getFileName().toString()))
          .filteredOn(name -> name.contains(".min.") || name.endsWith(".woff2"))
          .isSubsetOf(listed);
    }
  }

  private static Stream<List<String>> rows() throws IOException {
    return Files.readAllLines(PAGE.resolve("vendored.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)));
  }
}
