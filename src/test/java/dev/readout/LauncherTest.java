package dev.readout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the launcher in a project of its own, with a java and a mvn that only say what they do.
 */
@Timeout(60)
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "env",
          "find",
          "sort",
          "tr",
          "xargs",
          "sha256sum",
          "cut",
          "sed",
          "head",
          "mkdir",
          "rm",
          "cp",
          "cat",
          "ls",
          "dirname",
          "readlink",
          "sleep");
  private static final String JAVA =
      """
      #!/usr/bin/env bash
      if [ "$1" = -version ]; then echo 'openjdk version "17.0.9" 2023' >&2; exit; fi
      for last in "$@"; do :; done
      if [ "$last" = - ] || [ "$last" = / ]; then exit; fi
      echo "${@: -2}"; cat
      """;
  private static final String MVN =
      """
      #!/usr/bin/env bash
      echo built >>builds; sleep 0.3
      mkdir -p target; : >target/readout.jar; echo "$PWD/pom.xml" >target/classpath
      """;

  @TempDir private Path folder;
  private Path project;
  private Path tools;

  /** What a start printed, standard output and error apart. */
  private record Started(int code, String out, String err) {}

  @BeforeEach
  void makeAProject() throws IOException {
    project = Files.createDirectories(folder.resolve("a project"));
    for (String part : List.of("src", "ontology", "queries")) {
      Files.writeString(Files.createDirectories(project.resolve(part)).resolve("a"), "a");
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("readout"), project.resolve("readout"));
    script(project.resolve("readout"));
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      String call = "#!/bin/sh\nexec %s \"$@\"\n".formatted(find(tool));
      script(Files.writeString(tools.resolve(tool), call));
    }
    script(Files.writeString(tools.resolve("java"), JAVA));
    script(Files.writeString(tools.resolve("mvn"), MVN));
  }

  @Test
  void buildsOnceAndPassesArgumentsAndInputOn() throws Exception {
    Started first = start(folder, project.resolve("readout"), "query", "a b");
    assertThat(first.err()).contains("474 MB").contains("building");
    assertThat(first.code()).isZero();
    assertThat(first.out()).isEqualTo("query a b\nthe input");
    Started second = start(folder, project.resolve("readout"), "query", "a b");
    assertThat(second).isEqualTo(new Started(0, "query a b\nthe input", ""));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void worksThroughSymlinksFromAnyFolder() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path link = Files.createSymbolicLink(bin.resolve("one"), Path.of("../a project/readout"));
    Path linkToLink = Files.createSymbolicLink(folder.resolve("two"), link);
    assertThat(start(bin, linkToLink, "export").code()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceChanged() throws Exception {
    start(folder, project.resolve("readout"), "export");
    Files.writeString(project.resolve("queries/a"), "b");
    assertThat(start(folder, project.resolve("readout"), "export").err()).contains("building");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenALibraryIsGone() throws Exception {
    start(folder, project.resolve("readout"), "export");
    try (Stream<Path> runs = Files.list(project.resolve("target/run"))) {
      Path run = runs.findFirst().orElseThrow();
      Files.writeString(run.resolve("classpath"), folder.resolve("gone.jar").toString());
    }
    start(folder, project.resolve("readout"), "export");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceWhenTwoStartTogether() throws Exception {
    ProcessBuilder silent = process(folder, project.resolve("readout"), "export");
    Process one = silent.redirectInput(Redirect.from(new File("/dev/null"))).start();
    Started two = start(folder, project.resolve("readout"), "export");
    assertThat(one.waitFor()).isZero();
    assertThat(two.code()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Files.delete(tools.resolve("mvn"));
    assertThat(start(folder, project.resolve("readout"), "export"))
        .isEqualTo(
            new Started(
                1, "", "readout: there is no mvn on this machine; install Maven, 3.8 or later\n"));
    script(Files.writeString(tools.resolve("java"), JAVA.replace("17.0.9", "11.0.2")));
    assertThat(start(folder, project.resolve("readout"), "export").err())
        .contains("is Java 11; install a JDK, version 17 or later");
    Files.delete(tools.resolve("java"));
    assertThat(start(folder, project.resolve("readout"), "export").err())
        .contains("there is no java on this machine");
  }

  private Started start(Path from, Path launcher, String... args) throws Exception {
    Process process = process(from, launcher, args).start();
    try (var in = process.outputWriter(UTF_8)) {
      in.write("the input");
    } catch (IOException itDoesNotRead) {
      // A start that fails leaves its input alone.
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Started(process.waitFor(), out, err);
  }

  private ProcessBuilder process(Path from, Path launcher, String... args) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder process = new ProcessBuilder(command).directory(from.toFile());
    process.environment().clear();
    process.environment().put("PATH", tools.toString());
    process.environment().put("HOME", folder.toString());
    return process;
  }

  private long builds() throws IOException {
    return Files.readAllLines(project.resolve("builds")).size();
  }

  private static void script(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path find(String tool) {
    return Stream.of("/usr/bin/", "/bin/")
        .map(place -> Path.of(place + tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
