package dev.readout.cli;

import dev.readout.ask.QuestionException;
import dev.readout.store.StoreException;
import dev.readout.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
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

  int failed(Exception e, CommandLine command, ParseResult all) throws Exception {
    if (ReaderGone.caused(e)) {
      return Readout.DONE;
    }
    boolean trace = command.getParseResult().hasMatchedOption("--trace");
    if (trace) {
      e.printStackTrace(console.err());
    }
    if (e instanceof UsageException || e instanceof QuestionException) {
      console.say(e.getMessage());
      return Readout.WRONG_USAGE;
    }
    if (e instanceof StoreException) {
      console.say(e.getMessage());
    } else if (e instanceof IOException io) {
      console.say(fileTrouble(io));
    } else if (e instanceof UncheckedIOException unchecked) {
      console.say(fileTrouble(unchecked.getCause()));
    } else {
      console.say("a fault of readout itself: " + e + (trace ? "" : "; run again with --trace"));
    }
    return Readout.FAILED;
  }

  int cannotWrite(IOException e) {
    console.say("cannot write: " + Problem.why(e));
    return Readout.FAILED;
  }

  private static String fileTrouble(IOException e) {
    return e instanceof FileSystemException at && at.getFile() != null
        ? "cannot read or write " + at.getFile() + ": " + Problem.why(e)
        : "cannot read or write: " + Problem.why(e);
  }

  /** What picocli found, in the words of a person, with the spelling it thinks was meant. */
  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      String said = "\"%s\" is not known here".formatted(unmatched.getUnmatched().get(0));
      return meant.isEmpty() ? said : said + " (did you mean " + String.join(" or ", meant) + "?)";
    }
    String said = e.getMessage().lines().findFirst().orElse("wrong usage");
    return said.replace("Missing required subcommand", "no command was given")
        .replace("Missing required parameter: ", "missing ")
        .replaceFirst("^Missing required parameter for option", "missing value for option")
        .replaceFirst("Invalid value for ", "wrong value for ")
        .replaceFirst(" is not an int$", " is not a whole number");
  }
}
