package dev.readout.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Lines that wait in a temporary file until they are read back, once, in the same order. */
final class SpilledLines implements Iterator<byte[]>, AutoCloseable {
  private static final int END = -1;

  private final Path file;
  private final DataInputStream in;
  private int length;

  private SpilledLines(Path file) throws IOException {
    this.file = file;
    this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    this.length = in.readInt();
  }

  static SpilledLines write(List<byte[]> lines) throws IOException {
    Path file = Files.createTempFile("readout-", ".lines");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (byte[] line : lines) {
        out.writeInt(line.length);
        out.write(line);
      }
      out.writeInt(END);
    }
    return new SpilledLines(file);
  }

  @Override
  public boolean hasNext() {
    return length != END;
  }

  @Override
  public byte[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      byte[] line = in.readNBytes(length);
      length = in.readInt();
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
