package dev.readout.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The flags of the commands that read articles and keep nothing. */
final class LineOptions {
  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description = "Facts of your own, known beforehand. May be given again.")
  private List<Path> authority = new ArrayList<>();

  @Option(names = "--trace", description = "When readout itself fails, say where in its code.")
  private boolean trace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and leave.")
  private boolean help;

  List<Path> authority() {
    return authority;
  }

  boolean trace() {
    return trace;
  }
}
