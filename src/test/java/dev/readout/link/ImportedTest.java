package dev.readout.link;

import dev.readout.gather.Gathering;
import dev.readout.know.Authority;
import dev.readout.know.GazetteerWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Two invented ministers of the same name, imported: who is meant is told by office and day. */
class ImportedTest {
  private static Authority authority;

  @BeforeAll
  static void importTwoMinisters(@TempDir Path folder) throws IOException {
    Path posts =
        Files.writeString(
            folder.resolve("posts.tsv"),
            """
            country\toffice_label\tperson\tperson_qid\tstart\tend
            KE\tMinister of Trade of Kenya\tJuma Odhek\tQ990000031\t2001-01-09\t2005-11-22
            KE\tMinister of Trade of Kenya\tJuma Odhek\tQ990000032\t2015-02-03\t2019-07-01
            """);
    Path places =
        Files.writeString(
            folder.resolve("places.tsv"),
            "qid\tname\tlat\tlon\tcountry\tpopulation\nQ990000033\tVelmora\t1\t36\tKE\t90000\n");
    try (GazetteerWriter index = new GazetteerWriter(folder.resolve("index"))) {
      Gathering gathering =
          new Gathering(
              index,
              problem -> {
                throw new AssertionError(problem.toString());
              });
      gathering.take(posts);
      gathering.take(places);
      index.commit();
    }
    authority = Authority.with(java.util.List.of(folder.resolve("index")));
  }

  @TestFactory
  Stream<DynamicTest> inTheFirstTerm() {
    return Linked.knowing(authority, LocalDate.of(2003, 5, 11))
        .says("Kenya's trade minister left.", "Kenya's trade minister | key juma-odhek")
        .says("Juma Odhek left Velmora.", "Juma Odhek | key juma-odhek")
        .says("Juma Odhek spoke to farmers in Velmora.", "Velmora | key velmora | a City")
        .saysNothing("Anna Velmora left Oslo.", "key velmora")
        .saysNothing("Kenya's trade minister left.", "key juma-odhek-q990000032")
        .saysNothing("Kenya's justice minister left.", "key juma-odhek")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> inTheSecondTerm() {
    return Linked.knowing(authority, LocalDate.of(2017, 5, 11))
        .says("Kenya's trade minister left.", "Kenya's trade minister | key juma-odhek-q990000032")
        .says("Juma Odhek left.", "Juma Odhek | key juma-odhek-q990000032")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> betweenTheTerms() {
    return Linked.knowing(authority, LocalDate.of(2010, 5, 11))
        .saysNothing("Kenya's trade minister left.", "means Juma Odhek")
        .tests();
  }
}
