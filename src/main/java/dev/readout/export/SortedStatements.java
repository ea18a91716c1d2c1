package dev.readout.export;

import dev.readout.store.SortedLines;
import dev.readout.store.Subjects;
import dev.readout.store.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Statements in the order of their lines' bytes, each once. Only the subjects are sorted, in
 * bounded memory; what is said of one is asked for, and sorted, when its turn comes.
 */
final class SortedStatements {
  private final Subjects subjects;
  private final Terms terms = new Terms();

  SortedStatements(Subjects subjects) {
    this.subjects = subjects;
  }

  void each(Sorted.Step<Line> step) throws IOException {
    try (SortedLines order = new SortedLines()) {
      subjects.each((subject, number) -> order.add(key(subject, number)));
      for (Iterator<byte[]> keys = order.read(); keys.hasNext(); ) {
        List<Line> lines = lines(number(keys.next()));
        for (int i = 0; i < lines.size(); i++) {
          if (i == 0 || compare(lines.get(i - 1), lines.get(i)) != 0) {
            step.take(lines.get(i));
          }
        }
      }
    }
  }

  /** The space ends an address in a line, too, so that this is the order of the lines. */
  private byte[] key(Node subject, long number) {
    terms.clear();
    terms.add(subject);
    terms.add(' ');
    return ByteBuffer.allocate(terms.length() + Long.BYTES)
        .put(terms.bytes(), 0, terms.length())
        .putLong(number)
        .array();
  }

  private static long number(byte[] key) {
    return ByteBuffer.wrap(key).getLong(key.length - Long.BYTES);
  }

  private List<Line> lines(long subject) {
    List<Line> lines = new ArrayList<>();
    Iterator<Quad> statements = subjects.about(subject);
    Quad first = statements.next();
    terms.clear();
    terms.add(first.getSubject());
    terms.add(' ');
    int common = terms.length();
    lines.add(line(first, common));
    statements.forEachRemaining(each -> lines.add(line(each, common)));
    lines.sort(this::compare);
    return lines;
  }

  private Line line(Quad quad, int common) {
    int begin = terms.length();
    terms.add(quad.getPredicate());
    terms.add(' ');
    terms.add(quad.getObject());
    terms.add(' ');
    if (!quad.isDefaultGraph()) {
      terms.add(quad.getGraph());
      terms.add(' ');
    }
    terms.add('.');
    terms.add('\n');
    return new Line(quad, terms, common, begin, terms.length());
  }

  private int compare(Line one, Line other) {
    byte[] bytes = terms.bytes();
    return Arrays.compareUnsigned(bytes, one.begin, one.end, bytes, other.begin, other.end);
  }

  /**
   * A statement, to be used before the next one is taken.
   *
   * @param common how far the subject goes from the beginning of the text
   * @param begin of the rest of its line
   * @param end of it, the line end included
   */
  record Line(Quad quad, Terms text, int common, int begin, int end) {
    void write(OutputStream out) throws IOException {
      out.write(text.bytes(), 0, common);
      out.write(text.bytes(), begin, end - begin);
    }
  }
}
