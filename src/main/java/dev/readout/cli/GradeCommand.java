package dev.readout.cli;

import dev.readout.account.Account;
import dev.readout.grade.FirstRun;
import dev.readout.grade.Gold;
import dev.readout.grade.GradeTable;
import dev.readout.grade.Grader;
import dev.readout.grade.Grades;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout grade}. */
@Command(
    name = "grade",
    description = {
      "Reads articles whose events are known and says how many of them it found.",
      "Beside it stands the first score of each, when first-run.tsv lies beside the gold."
    },
    footer = {
      "",
      "Examples:",
      "  readout grade --gold gold.json articles            events, details and forbidden ones",
      "  readout grade --misses --gold gold.json one.txt    and what was missed or wrong"
    })
final class GradeCommand implements Callable<Integer> {
  private final Console console;
  private final Desk desk;
  @Mixin private LineOptions options;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "What the articles tell, by file name or id, in JSON.")
  private Path gold;

  @Option(
      names = "--misses",
      description = "Also each event that was missed, has wrong details, or is forbidden.")
  private boolean misses;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files (.txt, .jsonl), folders, or - for standard input.")
  private List<String> inputs;

  GradeCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Gold wanted = Gold.read(gold);
    FirstRun first = FirstRun.beside(gold);
    InMemory line = new InMemory(console, options, desk);
    List<Account> accounts = line.each(line.articles(inputs), line.staff().reader());
    tellMissing(wanted, accounts);
    Grades grades = new Grader(line.knowledge(accounts)).grade(wanted);
    PrintStream out = console.text();
    new GradeTable(grades, first, misses).lines().forEach(out::println);
    out.flush();
    return line.code();
  }

  private void tellMissing(Gold wanted, List<Account> accounts) {
    List<String> read = accounts.stream().map(each -> each.source().fileName()).toList();
    wanted.articles().keySet().stream()
        .filter(name -> !read.contains(name))
        .forEach(name -> console.say(name + " is in the gold and not in the input"));
  }
}
