package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the question that a person means by a word. */
record Asking(Console console) {
  /** A SPARQL file, - for standard input, or one of the questions that come with readout. */
  Question question(String name) throws IOException {
    if (name.equals("-")) {
      return Question.parse("stdin", new String(console.in().readAllBytes(), UTF_8));
    }
    Path file = Path.of(name);
    if (name.endsWith(".rq") && Files.isRegularFile(file)) {
      return Question.parse(file.getFileName().toString(), Files.readString(file));
    }
    return Queries.bundled().named(name);
  }
}
