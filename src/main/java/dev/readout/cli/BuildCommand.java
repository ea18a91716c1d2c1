package dev.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout build}. */
@Command(name = "build", description = "Adds articles to the store, or replaces them.")
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("build is not there yet (" + options.folder() + ")");
    return Readout.FAILED;
  }
}
