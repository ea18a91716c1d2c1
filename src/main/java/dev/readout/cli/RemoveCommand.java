package dev.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout remove}. */
@Command(
    name = "remove",
    description = "Takes articles out of the store, and what only they told.",
    footer = {
      "",
      "Examples:",
      "  readout remove seeds/000_c98c8a39deb02972.txt          by the file it came from",
      "  readout remove http://localhost:3030/article/a-1f2e3d  by its address in the graph"
    })
final class RemoveCommand implements Callable<Integer> {
  private final Console console;
  private final Desk desk;
  @Mixin private StoreOptions options;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Addresses of articles, or files; of a .jsonl file all its lines are meant.")
  private List<String> articles;

  RemoveCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return Readout.FAILED;
  }
}
