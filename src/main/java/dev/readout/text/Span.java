package dev.readout.text;

/**
 * A stretch of an article's text, in UTF-16 units as {@link String#substring} counts; end
 * exclusive.
 *
 * <p>The graph counts code points; {@link Article#codePoints(Span)} converts, at the edge only.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + "," + end);
    }
  }

  /** The characters this span covers in the text it was measured in. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** In reading order; of two that begin together the longer comes first. */
  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(begin, other.begin);
    return order != 0 ? order : Integer.compare(other.end, end);
  }
}
