package dev.readout.read;

import dev.readout.text.Article;
import dev.readout.text.Problem;
import dev.readout.vocab.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

public final class Inputs {
  public Inputs(int limit, InputStream stdin) {}

  public void read(List<String> inputs, Intake intake) {
    for (String input : inputs) {
      try {
        Path path = Path.of(input);
        if (!Files.exists(path)) {
          intake.problem(new Problem(input, 0, "no such file or folder"));
          continue;
        }
        String text = Files.readString(path);
        Optional<String> none = Optional.empty();
        String id = path.getFileName().toString();
        intake.article(
            new Article(
                id,
                id,
                text,
                Key.digest(text, 64),
                none,
                none,
                none,
                none,
                none,
                List.of(),
                List.of()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
