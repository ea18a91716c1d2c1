package dev.readout.cli;

import dev.readout.build.Build;
import dev.readout.build.Tally;
import dev.readout.read.Inputs;
import dev.readout.read.Intake;
import dev.readout.read.Limits;
import dev.readout.store.Store;
import dev.readout.vocab.Base;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The flags of the commands that build, and the build they ask for. */
final class BuildOptions {
  private static final int BYTES_PER_MEGABYTE = 1_000_000;
  private static final int MOST_MEGABYTES = 500;
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
      description =
          "Facts of your own, known beforehand; the store keeps a copy. May be given again.")
  private List<Path> authority = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "The largest article that is read (default: ${DEFAULT-VALUE}).")
  private int megabytes = Limits.BYTES / BYTES_PER_MEGABYTE;

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

  /** Reads what the person named. */
  Consumer<Intake> reading(List<String> inputs, InputStream in) {
    Inputs reading = new Inputs(largest(), in);
    return intake -> reading.read(inputs, intake);
  }

  /** Builds and tells about it; whether that went well is for the caller to find in the tally. */
  Tally build(Desk desk, Store store, Consumer<Intake> reading, ProgressLine progress) {
    long begun = System.nanoTime();
    authority.forEach(store::keepAuthority);
    Desk.Staff staff = desk.staff(store.authority(), store.base());
    Build.Line line = new Build.Line(staff.reader(), staff.merging(), checkedThreads());
    Consumer<Intake> facts = intake -> staff.problems().forEach(intake::problem);
    Tally tally = new Build(store, line, progress).run(facts.andThen(reading));
    progress.summary(tally, Duration.ofNanos(System.nanoTime() - begun));
    return tally;
  }

  private int largest() {
    if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
      throw new UsageException(
          "--max-size %d is not a size; give 1 to %d (MB)".formatted(megabytes, MOST_MEGABYTES));
    }
    return megabytes * BYTES_PER_MEGABYTE;
  }

  private int checkedThreads() {
    if (threads < 1) {
      throw new UsageException("--threads %d is too few; give 1 or more".formatted(threads));
    }
    return threads;
  }

  private Base wanted() {
    return base.map(BuildOptions::base).orElse(DEFAULT_BASE);
  }

  /** What a person gave as --base. */
  static Base base(String iri) {
    if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`#?]+")) {
      throw new UsageException(
          "--base %s is not a web address; give one such as https://news.example/".formatted(iri));
    }
    return new Base(iri);
  }
}
