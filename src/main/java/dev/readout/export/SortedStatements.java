package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readout.store.SortedLines;
import dev.readout.store.Statements;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Statements as lines in the order of their bytes, each once, in bounded memory. What is said of
 * one subject comes together from most graphs, so whole subjects are sorted, not single lines: a
 * sixth of the comparing. Add first, then read, once.
 */
final class SortedStatements implements AutoCloseable {
  private static final Node NOBODY = Node.ANY;

  private final SortedLines blocks = new SortedLines();
  private final List<byte[]> lines = new ArrayList<>();
  private Node subject = NOBODY;

  void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      add(quad.asTriple());
    } else {
      add(quad.getSubject(), Statements.line(quad.getGraph(), quad.asTriple()));
    }
  }

  void add(Triple triple) {
    add(triple.getSubject(), Statements.line(triple));
  }

  private void add(Node of, String line) {
    if (!of.equals(subject)) {
      endBlock();
      subject = of;
    }
    lines.add(line.getBytes(UTF_8));
  }

  private void endBlock() {
    if (!lines.isEmpty()) {
      lines.sort(Arrays::compareUnsigned);
      blocks.add(joined(lines));
      lines.clear();
    }
  }

  /** For each subject its lines, with line ends between them. */
  Iterator<byte[]> read() {
    endBlock();
    return new Together(blocks.read());
  }

  /** As {@link #read}, but as triples; lines of quads cannot be read so. */
  void triples(Consumer<Triple> to) {
    try (Statements.Parsed parsed = new Statements.Parsed(to)) {
      read().forEachRemaining(parsed::add);
    }
  }

  @Override
  public void close() {
    blocks.close();
  }

  private static byte[] joined(Iterable<byte[]> lines) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      if (block.size() > 0) {
        block.write('\n');
      }
      block.writeBytes(line);
    }
    return block.toByteArray();
  }

  /** Makes one block of those that follow each other and have the same subject. */
  private static final class Together implements Iterator<byte[]> {
    private final Iterator<byte[]> blocks;
    private byte[] next;

    Together(Iterator<byte[]> blocks) {
      this.blocks = blocks;
      this.next = after();
    }

    private byte[] after() {
      return blocks.hasNext() ? blocks.next() : new byte[0];
    }

    @Override
    public boolean hasNext() {
      return next.length > 0;
    }

    @Override
    public byte[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      byte[] block = next;
      next = after();
      if (!sameSubject(block, next)) {
        return block;
      }
      TreeSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);
      addLines(block, lines);
      while (sameSubject(block, next)) {
        addLines(next, lines);
        next = after();
      }
      return joined(lines);
    }

    private static void addLines(byte[] block, TreeSet<byte[]> to) {
      int begin = 0;
      for (int i = 0; i <= block.length; i++) {
        if (i == block.length || block[i] == '\n') {
          to.add(Arrays.copyOfRange(block, begin, i));
          begin = i + 1;
        }
      }
    }

    /** Neither addresses nor blank nodes have a space in them; the first one ends the subject. */
    private static boolean sameSubject(byte[] one, byte[] other) {
      int differ = Arrays.mismatch(one, other);
      int end = 0;
      while (end < one.length && one[end] != ' ') {
        end++;
      }
      return differ > end;
    }
  }
}
