package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.export.Contents;
import dev.readout.export.Format;
import dev.readout.export.Formats;
import dev.readout.store.Store;
import dev.readout.web.Server;
import dev.readout.web.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The clients of {@code src/test/clients}, each a file that fails when its client does not get what
 * it wants from a real server with the articles of {@code seeds}, or from a file in each format of
 * {@code export}. They run with {@code mvn verify -Pclients}, which installs the clients. A file
 * finds the server at {@code READOUT_URL} and the exports, named by their formats, below {@code
 * READOUT_EXPORTS}.
 */
class ClientsTest {
  private static final Path CLIENTS = Path.of("src/test/clients");
  private static final Path WORKPLACE = Path.of("target/clients");
  private static final long LONGEST_SECONDS = 300;

  @TempDir private static Path folder;
  private static Store store;
  private static Server server;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    if (!Boolean.getBoolean("readout.clients")) {
      System.out.println(
          "Skipped: the tests with clients of others (rdflib, RDF4J, Comunica, networkx, DuckDB"
              + " ...); mvn verify -Pclients runs them too.");
    }
    assumeTrue(Boolean.getBoolean("readout.clients"), "not asked for");
    run(List.of(CLIENTS.resolve("install.sh").toString()), Path.of("."));
    Path at = folder.resolve("store");
    Ran built = Ran.really("", "build", "--store", at.toString(), "seeds");
    assertThat(built.code()).as(built.err()).isZero();
    store = Store.open(at);
    server = Server.start(store.edition(), Settings.usual(store.base(), 0));
    Files.createDirectory(folder.resolve("exports"));
    for (Format each : Formats.all()) {
      export(each);
    }
  }

  private static void export(Format format) throws IOException {
    Destination to = new Destination(folder.resolve("exports/" + format.offer().word()));
    store.data().begin(TxnType.READ);
    try {
      to.write(format, new Contents(store.data(), store.base()));
    } finally {
      store.data().end();
    }
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      store.close();
    }
  }

  @TestFactory
  List<DynamicTest> getWhatTheyWant() throws IOException {
    try (Stream<Path> files = Files.list(CLIENTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !command(name).isEmpty())
          .sorted()
          .toList()
          .stream()
          .map(name -> DynamicTest.dynamicTest(name.replace('-', ' '), () -> works(name)))
          .toList();
    }
  }

  /** Beside the libraries that Node looks for there. */
  private static void works(String name) throws IOException, InterruptedException {
    Files.copy(CLIENTS.resolve(name), WORKPLACE.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    run(command(name), WORKPLACE);
  }

  private static List<String> command(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "py" -> List.of("/usr/bin/python3", name);
      case "mjs" -> List.of("node", name);
      case "sh" -> name.equals("install.sh") ? List.of() : List.of("bash", name);
      default -> List.of();
    };
  }

  /** Fails with all that the command wrote when it fails or takes too long. */
  private static void run(List<String> command, Path place)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "client", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(place.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("READOUT_URL", server == null ? "" : server.url());
    builder.environment().put("READOUT_EXPORTS", folder.resolve("exports").toString());
    Process process = builder.start();
    boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    process.destroy();
    assertThat(ended && process.exitValue() == 0).as(Files.readString(log, UTF_8)).isTrue();
  }
}
