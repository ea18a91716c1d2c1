package dev.readout.cli;

import dev.readout.gather.Gathering;
import dev.readout.know.GazetteerWriter;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout authority import}. */
@Command(
    name = "import",
    description = {
      "Takes tables and dumps into an index beside the store; builds after that know what is in it.",
      "A file of the same name as one before takes its place.",
      "",
      "Reads, also packed as .gz, .bz2 or .zip:",
      "  tables (.tsv) whose first line names their columns: qid and name, with born, or lat and lon;",
      "    person, person_qid, office_label, country, start, end; qid, label, country of offices",
      "  GeoNames dumps: cities15000.txt, allCountries.txt, alternateNames.txt, alternateNamesV2.txt",
      "  Wikidata's JSON dump, one item a line"
    },
    footer = {
      "",
      "Examples:",
      "  readout authority import cities15000.zip alternateNamesV2.zip     places, with Wikidata ids",
      "  readout authority import --store news ministers.tsv               who held which office when"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tables and dumps.")
  private List<Path> files;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long wrong = 0;
    try (Store store = Store.openOrMake(options.folder(), BuildOptions.DEFAULT_BASE);
        GazetteerWriter index = new GazetteerWriter(store.gazetteer())) {
      Gathering gathering = new Gathering(index, problem -> console.say(problem.toString()));
      for (Path file : files) {
        Gathering.Tally tally = gathering.take(file);
        wrong += tally.wrong();
        if (!options.quiet()) {
          console.say(
              "%s: %d entries, %d wrong lines".formatted(file, tally.entries(), tally.wrong()));
        }
      }
      index.commit();
    }
    return wrong == 0 ? Readout.DONE : Readout.FAILED;
  }
}
