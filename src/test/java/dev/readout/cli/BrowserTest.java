package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scenarios of {@code src/test/browser}, each a file, in a real browser at a real server with
 * the articles of {@code seeds} and of the quality set. They run with {@code mvn verify -Pbrowser};
 * {@code harness.mjs} says how to write one.
 */
class BrowserTest {
  private static final Path SCENARIOS = Path.of("src/test/browser");
  private static final Path WORKPLACE = Path.of("target/browser");
  private static final long LONGEST_SECONDS = 120;

  @TempDir private static Path folder;
  private static Store store;
  private static Server server;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    if (!Boolean.getBoolean("readout.browser")) {
      System.out.println("Skipped: the browser tests; mvn verify -Pbrowser runs them too.");
    }
    assumeTrue(Boolean.getBoolean("readout.browser"), "not asked for");
    run(List.of(SCENARIOS.resolve("install.sh").toString()), Path.of("."), "");
    String at = folder.resolve("store").toString();
    Ran built =
        Ran.really("", "build", "--store", at, "seeds", "src/test/resources/quality/articles");
    assertThat(built.code()).as(built.err()).isZero();
    store = Store.open(Path.of(at));
    server = Server.start(store.edition(), Settings.usual(store.base(), 0));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      store.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> worksInABrowser() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".mjs")).toList()) {
        Files.copy(
            file, WORKPLACE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".mjs") && !name.equals("harness.mjs"))
          .sorted()
          .toList()
          .stream()
          .map(
              name ->
                  DynamicTest.dynamicTest(
                      name.replace(".mjs", "").replace('-', ' '),
                      () -> run(List.of("node", name), WORKPLACE, server.url())));
    }
  }

  /** Fails with all that the command wrote when it fails or takes too long. */
  private static void run(List<String> command, Path place, String url)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "browser", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(place.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("READOUT_URL", url);
    Process process = builder.start();
    boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    process.destroy();
    assertThat(ended && process.exitValue() == 0).as(Files.readString(log, UTF_8)).isTrue();
  }
}
