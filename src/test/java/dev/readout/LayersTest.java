package dev.readout;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages in the order of the data; each imports only those before it. */
class LayersTest {
  private static final List<String> LAYERS =
      List.of(
          "text",
          "vocab",
          "time",
          "read",
          "analyse",
          "know",
          "gather",
          "link",
          "extract",
          "account",
          "merge",
          "find",
          "store",
          "build",
          "ask",
          "describe",
          "chronicle",
          "harvest",
          "export",
          "explain",
          "grade",
          "explore",
          "page",
          "web",
          "bench",
          "cli");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.readout");

  @Test
  void eachPackageImportsOnlyThoseBeforeIt() {
    var rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String layer : LAYERS) {
      rule = rule.optionalLayer(layer).definedBy("dev.readout." + layer);
    }
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] after = LAYERS.subList(i + 1, LAYERS.size()).toArray(String[]::new);
      rule =
          after.length == 0
              ? rule.whereLayer(LAYERS.get(i)).mayNotBeAccessedByAnyLayer()
              : rule.whereLayer(LAYERS.get(i)).mayOnlyBeAccessedByLayers(after);
    }
    rule.check(classes);
  }

  @Test
  void everyPackageHasItsPlaceAndSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/dev/readout"))) {
      assertThat(folders)
          .allMatch(folder -> Files.exists(folder.resolve("package-info.java")))
          .extracting(folder -> folder.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(LAYERS);
    }
  }

  @Test
  void onlyAnalyseKnowsTheLanguageLibrary() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.readout.analyse")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.stanford.nlp..")
        .because("another engine must be able to take its place")
        .check(classes);
  }
}
