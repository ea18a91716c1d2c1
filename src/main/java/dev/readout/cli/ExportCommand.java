package dev.readout.cli;

import dev.readout.ask.Question;
import dev.readout.export.Contents;
import dev.readout.export.Format;
import dev.readout.export.Formats;
import dev.readout.export.Part;
import dev.readout.store.Store;
import dev.readout.vocab.Base;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** {@code readout export}. */
@Command(
    name = "export",
    description = {
      "Writes the graph, or a part of it, in one of many formats; sorted, so that equal graphs are",
      "equal files."
    },
    footer = {
      "",
      "Examples:",
      "  readout export --format nt -o kg.nt          the knowledge, a statement a line",
      "  readout export --format ttl --where mine.rq  the things that your query finds"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nt",
      description = "One of those below (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Where to write; standard output when left out. Of a format of several files, the folder",
        "for them, or a name ending in .zip; on standard output they are a zip."
      })
  private Optional<Path> path = Optional.empty();

  @Option(
      names = "--where",
      paramLabel = "QUERY",
      description = {
        "Only a part: a SPARQL file (- for standard input) or one of the questions of readout",
        "query. A CONSTRUCT makes the statements to write. A SELECT finds things: each is written",
        "with its statements, its reports with their sentences, and what these name."
      })
  private Optional<String> where = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Begin the addresses of things with this instead of the store's own base.")
  private Optional<String> base = Optional.empty();

  private ExportCommand(Console console) {
    this.console = console;
  }

  /** With the formats listed in its help, which are looked at only when it is shown. */
  static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new ExportCommand(console));
    List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
    sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER), "formats");
    line.setHelpSectionKeys(sections);
    line.getHelpSectionMap().put("formats", help -> formats());
    return line;
  }

  private static String formats() {
    StringBuilder lines = new StringBuilder("%nFormats:%n".formatted());
    for (Format each : Formats.all()) {
      lines.append("  %-10s %s%n".formatted(each.offer().word(), each.offer().summary()));
    }
    return lines.toString();
  }

  @Override
  public Integer call() throws IOException {
    Format as = Formats.named(format).orElseThrow(this::unknownFormat);
    Optional<Base> wanted = base.map(BuildOptions::base);
    Optional<Query> query = query();
    try (Store store = Store.open(options.folder())) {
      Base written = wanted.orElse(store.base());
      warnOf(written);
      store.read(data -> unchecked(as, new Contents(data, store.base()), query, written));
      return Readout.DONE;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Optional<Query> query() throws IOException {
    if (where.isEmpty()) {
      return Optional.empty();
    }
    Question question = new Asking(console).question(where.get());
    Query query = question.query();
    if (!Part.canBeSaidBy(query)) {
      throw new UsageException(
          "%s says no part of the graph; ask with CONSTRUCT or SELECT".formatted(question.name()));
    }
    return Optional.of(query);
  }

  private void warnOf(Base written) {
    if (written.equals(BuildOptions.DEFAULT_BASE)) {
      console.say(
          "the addresses in this graph begin with "
              + written.iri()
              + ", which means something on this machine only;"
              + " give a --base to publish it");
    }
  }

  private void unchecked(Format as, Contents stored, Optional<Query> query, Base written) {
    try {
      if (query.isEmpty()) {
        write(as, stored.rebased(written));
        return;
      }
      try (Part part = Part.of(stored, query.get())) {
        write(as, part.contents().rebased(written));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Format as, Contents contents) throws IOException {
    if (path.isPresent()) {
      new Destination(path.get()).write(as, contents);
    } else {
      as.write(contents, console.out());
    }
  }

  private UsageException unknownFormat() {
    return new UsageException(
        "--format %s is not a format; there are %s".formatted(format, Formats.words()));
  }
}
