package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readout.Fixture;
import dev.readout.vocab.Base;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** What a format makes of a dataset. */
final class Written {
  private Written() {}

  static byte[] bytes(String format, DatasetGraph data) {
    return Txn.calculateRead(data, () -> bytes(Formats.named(format).orElseThrow(), data));
  }

  static String text(String format, DatasetGraph data) {
    return new String(bytes(format, data), UTF_8);
  }

  private static byte[] bytes(Format format, DatasetGraph data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(new Contents(data, new Base(Fixture.BASE)), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
