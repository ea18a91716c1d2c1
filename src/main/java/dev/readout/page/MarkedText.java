package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An article's text with its sentences marked and its mentions linked.
 *
 * <p>A sentence's mark bears the fragment of its address, so that a link to {@code
 * /article/k#char=10,75} leads to it. Spans count code points, Java counts UTF-16 units.
 */
final class MarkedText {
  private final Function<Thing, String> link;
  private final String text;
  private final int[] units;

  /**
   * @param link the attributes of the link from a mention to what it names
   */
  MarkedText(String text, Function<Thing, String> link) {
    this.link = link;
    this.text = text;
    this.units = units(text);
  }

  /** {@code spans} in reading order; one that overlaps another without lying in it is left out. */
  String with(List<Thing> spans) {
    List<Mark> marks = spans.stream().map(this::mark).filter(this::isInText).toList();
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Mark sentence : marks) {
      if (sentence.isSentence() && at <= sentence.begin()) {
        html.append(linked(at, sentence.begin(), marks));
        html.append(
            "<span class=\"sentence\" id=\"char=%d,%d\">"
                .formatted(sentence.begin(), sentence.end()));
        html.append(linked(sentence.begin(), sentence.end(), marks)).append("</span>");
        at = sentence.end();
      }
    }
    return html.append(linked(at, units.length - 1, marks)).toString();
  }

  /** A span's place in code points, and what it names when it names something. */
  private record Mark(int begin, int end, boolean isSentence, Optional<String> link) {}

  private Mark mark(Thing span) {
    Optional<Thing> named = span.is(News.Mention) ? span.one(News.refersTo) : Optional.empty();
    return new Mark(
        span.number(Nif.beginIndex),
        span.number(Nif.endIndex),
        span.is(Nif.Sentence),
        named.map(link));
  }

  private boolean isInText(Mark mark) {
    return 0 <= mark.begin && mark.begin < mark.end && mark.end < units.length;
  }

  private String linked(int from, int to, List<Mark> marks) {
    StringBuilder html = new StringBuilder();
    int at = from;
    for (Mark mark : marks) {
      if (mark.link.isPresent() && at <= mark.begin && mark.end <= to) {
        html.append(Html.text(between(at, mark.begin)));
        html.append("<a ").append(mark.link.get()).append('>');
        html.append(Html.text(between(mark.begin, mark.end))).append("</a>");
        at = mark.end;
      }
    }
    return html.append(Html.text(between(at, to))).toString();
  }

  private String between(int begin, int end) {
    return text.substring(units[begin], units[end]);
  }

  /** Where each code point begins, and where the text ends. */
  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0, unit = 0; i < units.length; i++) {
      units[i] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
    return units;
  }
}
