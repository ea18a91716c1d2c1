package dev.readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout authority}: commands about what is known beforehand. */
@Command(
    name = "authority",
    description = "What is known before any article is read: people, offices, bodies, places.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  readout authority import cities15000.zip         every city of GeoNames",
      "  readout authority import --help                  which files it reads"
    })
final class AuthorityCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and leave.")
  private boolean help;

  static CommandLine line(Console console) {
    return new CommandLine(new AuthorityCommand()).addSubcommand(new ImportCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: authority import FILE...");
  }
}
