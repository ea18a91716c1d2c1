package dev.readout.cli;

import dev.readout.ask.QuestionException;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command that could not do its work tells the person: one line, and the exit code. */
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  int wrongUsage(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say(sentence(e) + "; try: " + command + " --help");
    return Readout.WRONG_USAGE;
  }

  int failed(Exception e, CommandLine command, ParseResult arguments) throws Exception {
    if (ReaderGone.caused(e)) {
      return Readout.DONE;
    }
    boolean trace = arguments.hasMatchedOption("--trace");
    if (trace) {
      e.printStackTrace(console.err());
    }
    if (e instanceof UsageException || e instanceof QuestionException) {
      console.say(e.getMessage());
      return Readout.WRONG_USAGE;
    }
    if (e instanceof StoreException) {
      console.say(e.getMessage());
    } else if (e instanceof IOException || e instanceof UncheckedIOException) {
      console.say("cannot read or write: " + e.getMessage());
    } else {
      console.say("a fault of readout itself: " + e + (trace ? "" : "; run again with --trace"));
    }
    return Readout.FAILED;
  }

  int cannotWrite(IOException e) {
    console.say("cannot write: " + e.getMessage());
    return Readout.FAILED;
  }

  /** What picocli says, with the spelling it thinks was meant. */
  private static String sentence(ParameterException e) {
    String said = e.getMessage().lines().findFirst().orElse("wrong usage");
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      return meant.isEmpty() ? said : said + " (did you mean " + String.join(" or ", meant) + "?)";
    }
    return said;
  }
}
