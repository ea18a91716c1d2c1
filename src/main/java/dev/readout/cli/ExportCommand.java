package dev.readout.cli;

import dev.readout.export.Export;
import dev.readout.export.Format;
import dev.readout.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout export}. */
@Command(
    name = "export",
    description = {
      "Writes the graph as RDF, sorted, so that equal graphs are equal files.",
      "nt, ttl, jsonld and rdfxml hold the knowledge; nq and trig also each article's account."
    },
    footer = {
      "",
      "Examples:",
      "  readout export --format nt -o kg.nt      the knowledge, a statement a line",
      "  readout export --format trig | less      both layers, to read"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nt",
      description = "nt, nq, ttl, trig, jsonld or rdfxml (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output when left out.")
  private Optional<Path> file = Optional.empty();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format as = Format.named(format).orElseThrow(this::unknownFormat);
    try (Store store = Store.open(options.folder())) {
      if (store.base().equals(BuildOptions.DEFAULT_BASE)) {
        console.say(
            "the addresses in this graph begin with "
                + store.base().iri()
                + ", which means something on this machine only;"
                + " build with --base to publish it");
      }
      if (file.isPresent()) {
        write(store, as, file.get().toAbsolutePath());
      } else {
        write(store, as, console.out());
      }
      return Readout.DONE;
    }
  }

  /** The file has its name only when all of it is there. */
  private static void write(Store store, Format as, Path file) throws IOException {
    if (!Files.isDirectory(file.getParent())) {
      throw new NoSuchFileException(file.getParent().toString());
    }
    Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(store, as, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(Store store, Format as, OutputStream out) {
    store.read(data -> new Export(data).write(as, out));
  }

  private UsageException unknownFormat() {
    return new UsageException(
        "--format %s is not a format; there are %s".formatted(format, Format.words()));
  }
}
