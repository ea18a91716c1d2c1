package dev.readout.cli;

import dev.readout.ask.Validation;
import dev.readout.ask.Violation;
import dev.readout.store.Store;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout validate}. */
@Command(
    name = "validate",
    description = "Checks the graph against its shapes; tells each violation with its sentence.",
    footer = {
      "",
      "Examples:",
      "  readout validate               the graph in ./store",
      "  readout validate --store news  the graph in ./news; exit 1 when something is wrong"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Violation> found = new ArrayList<>();
    try (Store store = Store.open(options.folder())) {
      store.read(data -> found.addAll(new Validation().validate(data)));
    }
    PrintStream out = console.text();
    for (Violation each : found) {
      out.println(each);
      each.sentence().ifPresent(sentence -> out.println("    " + sentence.replaceAll("\\s+", " ")));
    }
    out.flush();
    if (!options.quiet()) {
      console.say(found.size() == 1 ? "1 violation" : found.size() + " violations");
    }
    return found.isEmpty() ? Readout.DONE : Readout.FAILED;
  }
}
