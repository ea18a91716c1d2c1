package dev.readout.cli;

import dev.readout.ask.AnswerFormat;
import dev.readout.ask.Answers;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout query}. */
@Command(
    name = "query",
    description = {
      "Answers a question: one that comes with readout, a SPARQL file, or - for standard input.",
      "Without a question, lists those that come with readout."
    },
    footer = {
      "",
      "Examples:",
      "  readout query who-met-or-called-whom               a question that comes with readout",
      "  readout query --format csv mine.rq person=\"Ann Lee\"  your own, with a value for ?person"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, csv, tsv or xml (default: ${DEFAULT-VALUE}).")
  private String format;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME-or-FILE.rq",
      description = "The question.")
  private Optional<String> name = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "name=value",
      description = "Values for the question's parameters: names of people and places, days ...")
  private Map<String, String> values = new LinkedHashMap<>();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isEmpty()) {
      list();
      return Readout.DONE;
    }
    AnswerFormat as = AnswerFormat.named(format);
    Question question = new Asking(console).question(name.get());
    try (Store store = Store.open(options.folder())) {
      new Answers(store.data()).write(question, values, as, console.out());
    }
    return Readout.DONE;
  }

  private void list() {
    PrintStream out = console.text();
    for (Question each : Queries.bundled().all()) {
      out.println(each.name() + "\t" + each.summary());
    }
    out.flush();
  }
}
