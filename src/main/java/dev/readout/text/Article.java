package dev.readout.text;

import java.util.List;
import java.util.Optional;

/**
 * One article as it was given, cut into blocks; the text itself is never changed.
 *
 * @param identity its url, else the JSONL {@code id}, else the path below the INPUT given
 * @param fileName name without folder; for a JSONL line its {@code id}
 * @param text decoded, byte-order mark removed, line ends as they are
 * @param digest {@code sha256:} and the hex digest of the input's bytes
 * @param title a headline given beside the text
 * @param blocks in reading order, without overlap
 * @param dateClues what may date the article, most trusted first
 */
public record Article(
    String identity,
    String fileName,
    String text,
    String digest,
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> language,
    List<Block> blocks,
    List<DateClue> dateClues) {
  public Article {
    blocks = List.copyOf(blocks);
    dateClues = List.copyOf(dateClues);
  }

  /** The title given, else the headline found in the text. */
  public Optional<String> headline() {
    return title.or(
        () ->
            blocks.stream()
                .filter(block -> block.part() == Part.HEADLINE)
                .map(block -> block.span().in(text))
                .findFirst());
  }

  /** The same stretch counted in Unicode code points, as the graph does. */
  public Span codePoints(Span span) {
    int begin = text.codePointCount(0, span.begin());
    return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
  }
}
