package dev.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout query}. */
@Command(name = "query", description = "Answers a question of the graph.")
final class QueryCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("query is not there yet (" + options.folder() + ")");
    return Readout.FAILED;
  }
}
