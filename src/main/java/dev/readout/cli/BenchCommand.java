package dev.readout.cli;

import dev.readout.analyse.CoreNlpAlone;
import dev.readout.bench.Course;
import dev.readout.bench.Growth;
import dev.readout.bench.Heap;
import dev.readout.bench.Lap;
import dev.readout.bench.Laps;
import dev.readout.read.Inputs;
import dev.readout.read.Intake;
import dev.readout.read.Limits;
import dev.readout.text.Article;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout bench}. */
@Command(
    name = "bench",
    description = {
      "Measures articles and tokens a second, stage by stage, and beside them, on the same texts",
      "in the same run, CoreNLP's tokens, tags and names alone. Medians; warmed up first.",
      "Or measures what is made of a store: its server beside plain Fuseki, its export beside RIOT."
    },
    footer = {
      "",
      "Examples:",
      "  readout bench news.jsonl                the stages, the ratio, the heap",
      "  readout bench --serve --times 100       requests to the server, on 100 times the store"
    })
final class BenchCommand implements Callable<Integer> {
  // As many as the compiler needs to see before it is done with most of the code.
  private static final int WARMING = 120;

  private final Console console;
  private final Desk desk;
  @Mixin private LineOptions options;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each is measured (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--growth",
      description = "Instead: a whole build of the articles, and of four times as many.")
  private boolean growth;

  @Mixin private StoreBenchOptions store;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files (.txt, .jsonl), folders; none with --serve and --export.")
  private List<String> inputs = List.of();

  BenchCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    checkUsage();
    if (store.isAsked()) {
      return store.measure(console, runs);
    }
    InMemory line = new InMemory(console, options, desk);
    List<Article> articles = line.articles(inputs);
    if (articles.isEmpty()) {
      console.say("there is nothing to measure");
      return Readout.FAILED;
    }
    Course course =
        new Course(
            line.staff().newsroom().get(), new CoreNlpAlone(), line.staff().merging(), threads);
    List<Article> first = articles.subList(0, Math.min(WARMING, articles.size()));
    course.lap(intake -> first.forEach(intake::article));
    PrintStream out = console.text();
    measure(course, articles).forEach(out::println);
    out.flush();
    return line.code();
  }

  private List<String> measure(Course course, List<Article> articles) {
    List<String> lines = new ArrayList<>();
    int tokens = articles.stream().mapToInt(course.engine()::countWords).sum();
    lines.add(
        "articles: %d, tokens: %d, threads: %d, runs: %d"
            .formatted(articles.size(), tokens, threads, runs));
    if (growth) {
      List<Growth> grown = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        grown.add(Growth.of(course, articles));
      }
      lines.add(Growth.line(grown));
    } else {
      List<Lap> laps = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        laps.add(course.lap(this::read));
      }
      lines.addAll(new Laps(articles.size(), tokens, laps).lines());
    }
    lines.add(Heap.now().toString());
    return lines;
  }

  private void read(Intake intake) {
    new Inputs(Limits.BYTES, console.in()).read(inputs, intake);
  }

  private void checkUsage() {
    if (inputs.isEmpty() != store.isAsked()) {
      throw new UsageException(
          "bench measures the reading of an INPUT, or a store with --serve or --export");
    }
    if (inputs.contains("-")) {
      throw new UsageException("bench reads its INPUT several times; give it files or folders");
    }
    if (runs < 1 || threads < 1) {
      throw new UsageException("--runs and --threads are at least 1");
    }
  }
}
