package dev.readout.bench;

import dev.readout.export.Contents;
import dev.readout.export.Formats;
import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes the same statements to a file with our export, sorted, and with Jena's RIOT, in the order
 * in which the store has them.
 */
public final class ExportRace {
  private static final double NANOS = 1e9;

  /** What RIOT calls the formats that both can stream. */
  private static final Map<String, RDFFormat> RIOTS = riots();

  /** Something that writes all of the contents. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** A line for each format, medians of the runs. */
  public List<String> lines(Contents contents, int runs) {
    List<String> lines = new ArrayList<>();
    RIOTS.forEach((word, format) -> lines.add(line(word, contents, runs, format)));
    return lines;
  }

  private static String line(String word, Contents contents, int runs, RDFFormat riots) {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      theirs.add(seconds(contents.data(), out -> riot(contents.data(), riots, out)));
      ours.add(
          seconds(contents.data(), out -> Formats.named(word).orElseThrow().write(contents, out)));
    }
    double our = Lap.median(ours);
    double their = Lap.median(theirs);
    return String.format(
        Locale.ROOT,
        "%-5s %.1f s sorted, RIOT %.1f s unsorted: %.2f of its speed",
        word,
        our,
        their,
        their / our);
  }

  private static Map<String, RDFFormat> riots() {
    Map<String, RDFFormat> riots = new LinkedHashMap<>();
    riots.put("nt", RDFFormat.NTRIPLES);
    riots.put("nq", RDFFormat.NQUADS);
    riots.put("ttl", RDFFormat.TURTLE_BLOCKS);
    riots.put("trig", RDFFormat.TRIG_BLOCKS);
    return riots;
  }

  /** The same statements with the same short names. */
  private static void riot(DatasetGraph data, RDFFormat format, OutputStream out) {
    StreamRDF to = StreamRDFWriter.getWriterStream(out, format);
    to.start();
    Prefixes.all().forEach(to::prefix);
    if (RDFLanguages.isQuads(format.getLang())) {
      StreamRDFOps.sendDatasetToStream(data, to);
    } else {
      StreamRDFOps.sendGraphToStream(data.getDefaultGraph(), to);
    }
    to.finish();
  }

  private static double seconds(DatasetGraph data, Writing writing) {
    try {
      Path file = Files.createTempFile("readout-bench", ".out");
      data.begin(TxnType.READ);
      long begun = System.nanoTime();
      try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
        writing.to(out);
      } finally {
        data.end();
      }
      double seconds = (System.nanoTime() - begun) / NANOS;
      Files.delete(file);
      return seconds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
