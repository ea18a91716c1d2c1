package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.vocab.Prefixes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class DocsTest {
  private static final Set<String> KEEPING_NOTHING = Set.of("explain", "grade", "bench");
  private static final String BASE = "http://localhost:3030/";

  @TempDir private Path folder;
  private final String readme = read("README.md");

  @Test
  void theCommandsWork() {
    List<String> commands = blocks("sh").flatMap(String::lines).toList();
    assertThat(commands).contains("./readout serve seeds", "mvn verify").hasSizeGreaterThan(8);
    for (String command : commands) {
      List<String> words = words(command.replaceFirst(" +# .*", ""));
      switch (words.get(0)) {
        case "./readout" -> works(readout(words));
        case "curl" -> works(readout(List.of("./readout", "serve", "--get", pathOf(words))));
        default -> assertThat(read(".ci/run")).containsPattern("(?m)^mvn verify$");
      }
    }
  }

  @Test
  void theSentenceBecomesTheTurtle() throws IOException {
    Path article = folder.resolve("article.jsonl");
    String sentence = firstMatch("(?m)^> (.*)$");
    String line = "{\"id\": \"brandt-in-warsaw\", \"date\": \"2024-03-13\", \"text\": \"%s\"}";
    Files.writeString(article, line.formatted(sentence));
    String store = folder.resolve("example").toString();
    Ran.really("", "build", "--store", store, article.toString());
    Graph built = graph(Ran.really("", "export", "--store", store).out(), Lang.NTRIPLES);
    StringBuilder turtle = new StringBuilder("BASE <" + BASE + ">\n");
    Prefixes.all().forEach((p, iri) -> turtle.append("PREFIX %s: <%s>%n".formatted(p, iri)));
    turtle.append(blocks("turtle").findFirst().orElseThrow());
    List<Triple> shown = graph(turtle.toString(), Lang.TURTLE).find().toList();
    assertThat(shown).hasSizeGreaterThan(10).allMatch(built::contains);
  }

  @Test
  void everyCommandIsShown() {
    String help = Ran.readout("--help").out().replaceFirst("(?s)Examples:.*", "");
    List<String> commands =
        Pattern.compile("(?m)^  ([a-z]+) ").matcher(help).results().map(m -> m.group(1)).toList();
    assertThat(commands).contains("build", "remove", "serve", "query", "export", "validate");
    for (String command : commands) {
      assertThat(readme).contains("./readout " + command);
      assertThat(Ran.readout(command, "--help").out())
          .contains("Usage: readout " + command)
          .contains("Examples:");
    }
  }

  @Test
  void everyQuestionSaysWhatItAsks() {
    assertThat(Queries.bundled().all()).hasSizeGreaterThanOrEqualTo(15);
    for (Question question : Queries.bundled().all()) {
      assertThat(question.summary()).as(question.name()).isNotBlank();
    }
  }

  @Test
  void everyFileItPointsToIsThere() {
    for (MatchResult link :
        Pattern.compile("\\]\\((?!http)([^)]+)\\)").matcher(readme).results().toList()) {
      assertThat(Path.of(link.group(1))).exists();
    }
    assertThat(readme.lines().count()).isLessThanOrEqualTo(120);
  }

  private void works(List<String> args) {
    Ran ran = Ran.really("", args.toArray(String[]::new));
    assertThat(ran.code()).as(args + "\n" + ran.out() + ran.err()).isZero();
  }

  /** The same command in a folder of the test; a server leaves after one answer. */
  private List<String> readout(List<String> words) {
    List<String> args = new ArrayList<>(words.subList(1, words.size()));
    args.replaceAll(arg -> arg.replace("store/", folder + "/"));
    if (!KEEPING_NOTHING.contains(args.get(0)) || args.contains("--serve")) {
      args.add(1, "--store=" + folder.resolve("store"));
    }
    if (args.get(0).equals("serve") && !args.contains("--get")) {
      args.add("--get=/");
    }
    return args;
  }

  private String pathOf(List<String> curl) {
    return curl.get(curl.size() - 1).replace(BASE, "/");
  }

  private static List<String> words(String command) {
    return Pattern.compile("'([^']*)'|(\\S+)")
        .matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  private java.util.stream.Stream<String> blocks(String language) {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(readme)
        .results()
        .map(block -> block.group(1));
  }

  private String firstMatch(String pattern) {
    return Pattern.compile(pattern).matcher(readme).results().findFirst().orElseThrow().group(1);
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(text.getBytes(UTF_8))).lang(lang).parse(graph);
    return graph;
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
