package dev.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Lines in the order of their UTF-8 bytes, each once, in bounded memory: what does not fit waits in
 * sorted temporary files that are merged when read. Add first, then read, once.
 */
public final class SortedLines implements AutoCloseable {
  private static final long BYTES_IN_MEMORY = 96L << 20;
  // Object header, array header and list slot of one line.
  private static final int COST_OF_A_LINE = 40;

  private final long bytesInMemory;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<SpilledLines> files = new ArrayList<>();
  private long held;

  public SortedLines() {
    this(BYTES_IN_MEMORY);
  }

  SortedLines(long bytesInMemory) {
    this.bytesInMemory = bytesInMemory;
  }

  public void add(String line) {
    add(line.getBytes(StandardCharsets.UTF_8));
  }

  /** A line as UTF-8; it may go over several, and is one to us. */
  public void add(byte[] line) {
    lines.add(line);
    held += line.length + COST_OF_A_LINE;
    if (held > bytesInMemory) {
      spill();
    }
  }

  /** The lines as UTF-8, without line ends. */
  public Iterator<byte[]> read() {
    lines.sort(Arrays::compareUnsigned);
    List<Iterator<byte[]>> runs = new ArrayList<>(files);
    runs.add(lines.iterator());
    return new Merged(runs);
  }

  @Override
  public void close() {
    files.forEach(SpilledLines::close);
  }

  private void spill() {
    lines.sort(Arrays::compareUnsigned);
    try {
      files.add(SpilledLines.write(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.clear();
    held = 0;
  }

  /** Sorted sequences as one, a line that several of them hold coming once. */
  private static final class Merged implements Iterator<byte[]> {
    private record Head(byte[] line, Iterator<byte[]> rest) {}

    private final PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::line, Arrays::compareUnsigned));

    Merged(List<Iterator<byte[]>> runs) {
      runs.forEach(this::queue);
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public byte[] next() {
      if (heads.isEmpty()) {
        throw new NoSuchElementException();
      }
      byte[] line = take();
      while (!heads.isEmpty() && Arrays.equals(heads.peek().line(), line)) {
        take();
      }
      return line;
    }

    private byte[] take() {
      Head head = heads.remove();
      queue(head.rest());
      return head.line();
    }

    private void queue(Iterator<byte[]> run) {
      if (run.hasNext()) {
        heads.add(new Head(run.next(), run));
      }
    }
  }
}
