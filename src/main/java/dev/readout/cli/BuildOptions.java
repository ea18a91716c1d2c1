package dev.readout.cli;

import dev.readout.build.Build;
import dev.readout.build.Tally;
import dev.readout.store.Store;
import dev.readout.text.Article;
import dev.readout.vocab.Base;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags of the commands that build, and the build they ask for. */
final class BuildOptions {
  static final Base DEFAULT_BASE = new Base("http://localhost:3030/");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the addresses of all things in the graph begin with (default:"
              + " http://localhost:3030/). A store keeps the one it was made with.")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description = "Facts of your own, known beforehand; may be given several times.")
  private List<Path> authority = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "64",
      description = "The largest input file that is read (default: ${DEFAULT-VALUE}).")
  private int megabytes;

  /** Opens the store, or makes it with the base asked for. */
  Store open(Path folder) {
    Base wanted = wanted();
    Store store = Store.openOrMake(folder, wanted);
    if (base.isPresent() && !store.base().equals(wanted)) {
      Base has = store.base();
      store.close();
      throw new UsageException(
          "--base %s is not the base of %s, which is %s; leave --base out or build into a new folder"
              .formatted(base.get(), folder, has.iri()));
    }
    return store;
  }

  /** Builds and tells about it; the exit code is for the caller to find in the tally. */
  Tally build(Desk desk, Store store, List<String> inputs, Telling telling) {
    long begun = System.nanoTime();
    Build build = new Build(store, desk.line(authority, checkedThreads()), telling.progress());
    Desk.Given given = new Desk.Given(inputs, telling.console().in(), (long) megabytes << 20);
    Iterator<Article> articles = desk.articles(given, build::problem);
    Tally tally = build.run(articles);
    telling.progress().summary(tally, Duration.ofNanos(System.nanoTime() - begun));
    return tally;
  }

  /** Whom to tell. */
  record Telling(Console console, ProgressLine progress) {}

  private int checkedThreads() {
    if (threads < 1) {
      throw new UsageException("--threads %d is too few; give 1 or more".formatted(threads));
    }
    return threads;
  }

  private Base wanted() {
    String iri = base.orElse(DEFAULT_BASE.iri());
    if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`#?]+")) {
      throw new UsageException(
          "--base %s is not a web address; give one such as https://news.example/".formatted(iri));
    }
    return new Base(iri);
  }
}
