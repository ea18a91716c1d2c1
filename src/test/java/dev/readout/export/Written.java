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
    return bytes(format, data, new Base(Fixture.BASE));
  }

  static byte[] bytes(String format, DatasetGraph data, Base base) {
    return Txn.calculateRead(data, () -> bytes(format, new Contents(data, base)));
  }

  /** Of data that is stored with the usual base. */
  static byte[] rebased(String format, DatasetGraph data, Base base) {
    Contents stored = new Contents(data, new Base(Fixture.BASE));
    return Txn.calculateRead(data, () -> bytes(format, stored.rebased(base)));
  }

  static String text(String format, DatasetGraph data) {
    return new String(bytes(format, data), UTF_8);
  }

  private static byte[] bytes(String format, Contents contents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Formats.named(format).orElseThrow().write(contents, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
