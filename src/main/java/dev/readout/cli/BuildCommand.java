package dev.readout.cli;

import dev.readout.build.Tally;
import dev.readout.read.Intake;
import dev.readout.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout build}. */
@Command(
    name = "build",
    description = "Adds articles to the store, or replaces them.",
    footer = {
      "",
      "Examples:",
      "  readout build seeds                    all .txt and .jsonl files of a folder",
      "  readout build --store news - < a.jsonl  from standard input, into ./news"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  private final Desk desk;
  @Mixin private StoreOptions options;
  @Mixin private BuildOptions building;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files (.txt, .jsonl), folders, or - for standard input.")
  private List<String> inputs;

  BuildCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Consumer<Intake> reading = building.reading(inputs, console.in());
    try (Store store = building.open(options.folder())) {
      Tally tally = building.build(desk, store, reading, new ProgressLine(console, options));
      return tally.problems() == 0 ? Readout.DONE : Readout.FAILED;
    }
  }
}
