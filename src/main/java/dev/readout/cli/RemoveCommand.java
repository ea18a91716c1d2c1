package dev.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout remove}. */
@Command(name = "remove", description = "Takes articles out of the store.")
final class RemoveCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("remove is not there yet (" + options.folder() + ")");
    return Readout.FAILED;
  }
}
