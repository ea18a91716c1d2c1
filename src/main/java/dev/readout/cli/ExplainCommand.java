package dev.readout.cli;

import dev.readout.account.Account;
import dev.readout.account.CloseReading;
import dev.readout.explain.Explanation;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout explain}. */
@Command(
    name = "explain",
    description = {
      "Says why articles read as they do: each sentence with the names and times in it, the rule",
      "behind every event, why it is as certain as it is and who says so, the words of those who",
      "take part, what was left out and why, and what was merged with what.",
      "Needs no store and changes none."
    },
    footer = {
      "",
      "Examples:",
      "  readout explain article.txt | less                     one article, sentence by sentence",
      "  readout explain --authority mine.tsv a.txt more.jsonl  several, with facts of your own"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Desk desk;
  @Mixin private LineOptions options;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files (.txt, .jsonl), folders, or - for standard input.")
  private List<String> inputs;

  ExplainCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    InMemory line = new InMemory(console, options, desk);
    List<CloseReading> readings =
        line.each(
            line.articles(inputs), article -> line.staff().newsroom().get().readClosely(article));
    List<Account> accounts = readings.stream().map(CloseReading::account).toList();
    Graph knowledge = line.knowledge(accounts);
    PrintStream out = console.text();
    new Explanation(readings, knowledge, BuildOptions.DEFAULT_BASE).lines().forEach(out::println);
    out.flush();
    return line.code();
  }
}
