package dev.readout.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The flags that every command has. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "The folder the graph is kept in (default: ./store).")
  private Path folder;

  @Option(names = "--quiet", description = "No progress, no summary; problems are still told.")
  private boolean quiet;

  @Option(names = "--trace", description = "When readout itself fails, say where in its code.")
  private boolean trace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and leave.")
  private boolean help;

  Path folder() {
    return folder;
  }

  boolean quiet() {
    return quiet;
  }

  boolean trace() {
    return trace;
  }
}
