package dev.readout.read;

import dev.readout.text.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The one door through which articles come in: files, folders and "-". */
public final class Inputs {
  private static final int PEEK = 4096;

  private final Format text;
  private final Format lines;
  private final InputStream stdin;

  /**
   * @param limit bytes an article may have, as a file or a line of JSONL; {@link Limits#BYTES}
   *     unless the user says otherwise
   * @param stdin what "-" reads
   */
  public Inputs(int limit, InputStream stdin) {
    this.text = new TextFormat(limit);
    this.lines = new JsonLinesFormat(limit);
    this.stdin = stdin;
  }

  /** Reads each input in the order given, a folder's files in the order of their paths. */
  public void read(List<String> inputs, Intake intake) {
    Desk desk = new Desk(intake);
    for (String input : inputs) {
      if (input.equals("-")) {
        open("-", "stdin", desk, () -> stdin);
      } else {
        read(input, desk);
      }
    }
  }

  private void read(String input, Desk desk) {
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      folder(path, input, desk);
    } else if (!Files.exists(path)) {
      refuse(desk, input, "no such file or folder");
    } else if (format(input).isEmpty()) {
      refuse(desk, input, "is neither .txt nor .jsonl; rename or convert it");
    } else {
      open(input, path.getFileName().toString(), desk, () -> Files.newInputStream(path));
    }
  }

  /** Files of other kinds, and hidden ones, are passed over. */
  private void folder(Path folder, String input, Desk desk) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(file -> !Files.isDirectory(file))
              .filter(file -> format(file.toString()).isPresent())
              .filter(file -> !below(folder, file).matches("(.*/)?\\..*"))
              .sorted(Comparator.comparing(file -> below(folder, file)))
              .toList();
    } catch (IOException | UncheckedIOException e) {
      refuse(desk, input, "cannot be read (" + e.getMessage() + ")");
      return;
    }
    if (files.isEmpty()) {
      refuse(desk, input, "holds no .txt or .jsonl file");
    }
    for (Path file : files) {
      open(file.toString(), below(folder, file), desk, () -> Files.newInputStream(file));
    }
  }

  private static void refuse(Desk desk, String shown, String message) {
    desk.refuse(new Place(new Source(shown, shown, InputStream.nullInputStream()), 0), message);
  }

  private static String below(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private void open(String shown, String identity, Desk desk, Opening opening) {
    try (InputStream bytes = opening.open()) {
      InputStream buffered = new BufferedInputStream(bytes, 2 * PEEK);
      Format format = format(identity).orElse(beginsAnObject(buffered) ? lines : text);
      format.read(new Source(shown, identity, buffered), desk);
    } catch (IOException e) {
      refuse(desk, shown, "cannot be read (" + Problem.why(e) + ")");
    }
  }

  private Optional<Format> format(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(text, lines).filter(f -> lower.endsWith(f.extension())).findFirst();
  }

  /** What comes through a pipe is JSONL when its first sign is a brace. */
  private static boolean beginsAnObject(InputStream bytes) throws IOException {
    bytes.mark(PEEK);
    String start = new String(bytes.readNBytes(PEEK), StandardCharsets.UTF_8);
    bytes.reset();
    return start.replace("\uFEFF", "").stripLeading().startsWith("{");
  }

  /** Opens an input when its turn comes. */
  private interface Opening {
    InputStream open() throws IOException;
  }
}
