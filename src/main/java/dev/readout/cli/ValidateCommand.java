package dev.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout validate}. */
@Command(name = "validate", description = "Checks the graph against the shapes.")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("validate is not there yet (" + options.folder() + ")");
    return Readout.FAILED;
  }
}
