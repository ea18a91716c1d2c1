package dev.readout.cli;

import dev.readout.bench.ExportRace;
import dev.readout.bench.Heap;
import dev.readout.bench.ServerRace;
import dev.readout.bench.Variants;
import dev.readout.export.Contents;
import dev.readout.store.Edition;
import dev.readout.store.Store;
import dev.readout.vocab.Base;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Option;

/** The flags of {@code bench} that measure what is made of a store. */
final class StoreBenchOptions {
  private static final int MOST_REQUESTS = 100_000;
  private static final int MOST_TIMES = 100_000;

  @Option(
      names = "--serve",
      description = "Instead: SPARQL requests to the server and to plain Fuseki, in turn.")
  private boolean serve;

  @Option(
      names = "--export",
      description = "Instead: the export of all statements, and RIOT writing the same.")
  private boolean export;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "The store for --serve and --export (default: ./store).")
  private Path folder;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "1",
      description = "A temporary store with N variants of all that is in it (default: itself).")
  private int times;

  @Option(
      names = "--requests",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Requests to each server (default: ${DEFAULT-VALUE}).")
  private int requests;

  boolean isAsked() {
    return serve || export;
  }

  int measure(Console console, int runs) {
    check();
    PrintStream out = console.text();
    try (Store store = Store.open(folder)) {
      lines(store, runs).forEach(out::println);
    }
    out.println(Heap.now());
    out.flush();
    return Readout.DONE;
  }

  private List<String> lines(Store store, int runs) {
    if (times == 1) {
      return lines(store.data(), store::edition, store.base(), runs);
    }
    try (Variants variants = Variants.of(store.data(), store.base(), times)) {
      DatasetGraph data = variants.data();
      return lines(data, () -> Edition.of(data), store.base(), runs);
    }
  }

  /**
   * @param edition only a server needs one, with its index of the words
   */
  private List<String> lines(DatasetGraph data, Supplier<Edition> edition, Base base, int runs) {
    List<String> lines = new ArrayList<>();
    lines.add(size(data));
    if (serve) {
      lines.addAll(new ServerRace().lines(edition.get(), base, requests));
    }
    if (export) {
      lines.addAll(new ExportRace().lines(new Contents(data, base), runs));
    }
    return lines;
  }

  private static String size(DatasetGraph data) {
    return "statements: " + Txn.calculateRead(data, () -> data.stream().count());
  }

  private void check() {
    if (times < 1 || times > MOST_TIMES) {
      throw new UsageException("--times %d is not 1 to %d".formatted(times, MOST_TIMES));
    }
    if (requests < 5 || requests > MOST_REQUESTS) {
      throw new UsageException("--requests %d is not 5 to %d".formatted(requests, MOST_REQUESTS));
    }
  }
}
