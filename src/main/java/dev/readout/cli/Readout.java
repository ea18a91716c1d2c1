package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The command line: turns arguments into one command's run and its end into an exit code. */
@Command(
    name = "readout",
    description = "Turns news articles into a knowledge graph, each fact with its sentence.",
    version = "readout 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  readout serve seeds            build from a folder and show it at http://localhost:3030/",
      "  readout build news.jsonl       add or replace the articles of a file"
    })
public final class Readout {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and leave.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and leave.")
  private boolean version;

  private Readout() {}

  public static void main(String... args) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    boolean terminal = Boolean.getBoolean("readout.terminal");
    System.exit(run(new Console(System.in, out, System.err, terminal), new FullDesk(), args));
  }

  /** The whole tool, without leaving the JVM; for tests and for other programs. */
  public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    return run(new Console(in, out, err, false), new FullDesk(), args);
  }

  static int run(Console given, Desk desk, String... args) {
    Console console =
        new Console(given.in(), ReaderGone.watching(given.out()), given.err(), given.terminal());
    Failures failures = new Failures(console);
    CommandLine line = commands(console, desk);
    line.setParameterExceptionHandler(failures::wrongUsage);
    line.setExecutionExceptionHandler(failures::failed);
    line.setOut(new PrintWriter(console.text(), true, UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100);
    int code = line.execute(args);
    try {
      console.out().flush();
      return code;
    } catch (ReaderGone e) {
      return code;
    } catch (IOException e) {
      return failures.cannotWrite(e);
    }
  }

  private static CommandLine commands(Console console, Desk desk) {
    return new CommandLine(new Readout())
        .addSubcommand(new BuildCommand(console, desk))
        .addSubcommand(new RemoveCommand(console, desk))
        .addSubcommand(new ServeCommand(console, desk))
        .addSubcommand(new QueryCommand(console))
        .addSubcommand(ExportCommand.line(console))
        .addSubcommand(new ValidateCommand(console))
        .addSubcommand(new ExplainCommand(console, desk))
        .addSubcommand(new GradeCommand(console, desk))
        .addSubcommand(AuthorityCommand.line(console))
        .addSubcommand(new BenchCommand(console, desk));
  }
}
