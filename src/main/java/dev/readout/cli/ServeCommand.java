package dev.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout serve}. */
@Command(name = "serve", description = "Serves the graph on this machine.")
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  ServeCommand(Console console, Desk desk) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("serve is not there yet (" + options.folder() + ")");
    return Readout.FAILED;
  }
}
