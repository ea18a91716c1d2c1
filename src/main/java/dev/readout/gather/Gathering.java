package dev.readout.gather;

import dev.readout.know.Entry;
import dev.readout.know.GazetteerWriter;
import dev.readout.text.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Reads files of any known form into an index; made new for each run. */
public final class Gathering {
  private static final int MOST_PROBLEMS_TOLD = 20;

  private final GazetteerWriter index;
  private final Consumer<Problem> problems;

  /**
   * @param problems is told what is wrong with the files, the first few of each
   */
  public Gathering(GazetteerWriter index, Consumer<Problem> problems) {
    this.index = index;
    this.problems = problems;
  }

  /**
   * What became of a file.
   *
   * @param entries that are in the index now
   * @param wrong lines that could not be read
   */
  public record Tally(long entries, long wrong) {}

  /** Takes what a file says, in place of what was taken before from one of the same name. */
  public Tally take(Path file) {
    String source = file.getFileName().toString();
    index.forget(source);
    try (BufferedReader lines = open(file)) {
      return new Run(file.toString(), source).take(lines);
    } catch (IOException e) {
      problems.accept(new Problem(file.toString(), 0, "cannot be read: " + Problem.why(e)));
      return new Tally(0, 1);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      return new BufferedReader(
          new InputStreamReader(unpacked(file.toString(), in), StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Of an archive the first file, which is the only one in those of GeoNames that have data. */
  private static InputStream unpacked(String name, InputStream in) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, 1 << 16);
    }
    if (name.endsWith(".bz2")) {
      return new BZip2CompressorInputStream(in, true);
    }
    if (name.endsWith(".zip")) {
      ZipInputStream zip = new ZipInputStream(in);
      if (zip.getNextEntry() == null) {
        throw new IOException("nothing is in this archive");
      }
      return zip;
    }
    return in;
  }

  /** The reading of one file. */
  private final class Run {
    private final String file;
    private final String source;
    private long entries;
    private long wrong;

    Run(String file, String source) {
      this.file = file;
      this.source = source;
    }

    Tally take(BufferedReader lines) throws IOException {
      String first = lines.readLine();
      try {
        Form form = Forms.of(first == null ? "" : first);
        if (!Forms.hasHeader(form)) {
          take(form, first, 1);
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          take(form, line, ++number);
        }
      } catch (IllegalArgumentException e) {
        wrong(1, e.getMessage());
      }
      if (wrong > MOST_PROBLEMS_TOLD) {
        long more = wrong - MOST_PROBLEMS_TOLD;
        problems.accept(new Problem(file, 0, more + " more lines are wrong like these"));
      }
      return new Tally(entries, wrong);
    }

    private void take(Form form, String line, int number) {
      try {
        for (Entry entry : line.isBlank() ? java.util.List.<Entry>of() : form.read(line)) {
          index.add(entry, source);
          entries++;
        }
      } catch (IllegalArgumentException e) {
        wrong(number, e.getMessage());
      }
    }

    private void wrong(int line, String message) {
      wrong++;
      if (wrong <= MOST_PROBLEMS_TOLD) {
        problems.accept(new Problem(file, line, message));
      }
    }
  }
}
