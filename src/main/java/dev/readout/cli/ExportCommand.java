package dev.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout export}. */
@Command(name = "export", description = "Writes the graph as RDF.")
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("export is not there yet (" + options.folder() + ")");
    return Readout.FAILED;
  }
}
