package dev.readout.store;

import dev.readout.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The small file beside the data that says what the folder is.
 *
 * @param base of every IRI in the store, chosen when it was made
 * @param compacted bytes on disk after the last compaction, 0 before the first
 */
record Label(String base, long compacted) {
  private static final String FORMAT = "1";
  private static final String FILE = "readout.properties";

  /** Empty when there is no store in the folder; refuses one that this version cannot read. */
  static Optional<Label> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties lines = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      lines.load(in);
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + Problem.why(e), e);
    }
    String format = lines.getProperty("format", "none");
    if (!format.equals(FORMAT) || !lines.containsKey("base")) {
      throw new StoreException(
          ("%s was made by another version of Readout (format %s, this one reads %s);"
                  + " build into a new folder")
              .formatted(folder, format, FORMAT));
    }
    return Optional.of(
        new Label(lines.getProperty("base"), Long.parseLong(lines.getProperty("compacted", "0"))));
  }

  void write(Path folder) {
    List<String> lines = new ArrayList<>();
    lines.add("format=" + FORMAT);
    lines.add("base=" + base);
    lines.add("compacted=" + compacted);
    try {
      Path fresh = Files.write(folder.resolve(FILE + ".new"), lines, StandardCharsets.UTF_8);
      Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
