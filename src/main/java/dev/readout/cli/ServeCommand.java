package dev.readout.cli;

import dev.readout.build.Tally;
import dev.readout.read.Intake;
import dev.readout.store.Store;
import dev.readout.web.Server;
import dev.readout.web.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout serve}. */
@Command(
    name = "serve",
    description = {
      "Serves the graph on this machine, to people at / and to programs at /sparql.",
      "Builds the inputs first, when there are any."
    },
    footer = {
      "",
      "Examples:",
      "  readout serve --timeout 5 seeds    build from a folder, then serve; no query takes longer",
      "  readout serve --get /sparql        print one answer of the server and leave"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORTS = 65535;

  private final Console console;
  private final Desk desk;
  @Mixin private StoreOptions options;
  @Mixin private BuildOptions building;
  @Mixin private LimitOptions limiting;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description =
          "Where to listen, on the loopback address; 0 for any free port (default: 3030).")
  private int port;

  @Option(
      names = "--get",
      paramLabel = "PATH",
      description = "Ask the server for this path, print the answer and leave.")
  private Optional<String> path = Optional.empty();

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files (.txt, .jsonl), folders, or - for standard input.")
  private List<String> inputs = List.of();

  ServeCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > MOST_PORTS) {
      throw new UsageException("--port %d is not a port; give 0 to 65535".formatted(port));
    }
    try (Store store = inputs.isEmpty() ? Store.open(options.folder()) : built();
        Server server = start(store)) {
      if (path.isPresent()) {
        return get(server.url(), path.get());
      }
      store.answersAt(server.url());
      console.say("the graph is at " + server.url() + " (stop with Ctrl-C)");
      server.join();
      return Readout.DONE;
    }
  }

  /** What could not be read was told; what could is served. */
  private Store built() {
    Consumer<Intake> reading = building.reading(inputs, console.in());
    Store store = building.open(options.folder());
    Tally tally = building.build(desk, store, reading, new ProgressLine(console, options));
    if (tally.problems() > 0 && !options.quiet()) {
      console.say("serving what could be read");
    }
    return store;
  }

  private Server start(Store store) {
    int wanted = path.isPresent() ? 0 : port;
    try {
      return Server.start(store.edition(), new Settings(store.base(), wanted, limiting.limits()));
    } catch (FusekiException e) {
      throw new UsageException(
          "--port %d cannot be listened at (%s); give another, or 0 for any free one"
              .formatted(wanted, e.getMessage()));
    }
  }

  private int get(String url, String path) throws IOException, InterruptedException {
    URI address = URI.create(url).resolve(path);
    HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    HttpResponse<byte[]> answer =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    console.out().write(answer.body());
    if (answer.statusCode() >= 400) {
      console.say(path + " was answered with status " + answer.statusCode());
      return Readout.FAILED;
    }
    return Readout.DONE;
  }
}
