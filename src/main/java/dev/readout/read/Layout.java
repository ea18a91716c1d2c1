package dev.readout.read;

import dev.readout.text.Block;
import dev.readout.text.DateClue;
import dev.readout.text.Part;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides what each line of a text is for; in doubt it is body. */
final class Layout {
  private static final int SHORT = 4;
  private static final int LONGEST_HEADLINE = 25;

  /** Lines broken to a width have more characters than this. */
  private static final int BROKEN_AT = 50;

  private static final double SAME = 0.75;

  private final List<Segment> lines;
  private final Map<Integer, Part> parts = new HashMap<>();

  private Layout(List<Segment> lines) {
    this.lines = lines;
  }

  /**
   * @param title given beside the text
   */
  static Page of(String text, Optional<String> title) {
    Layout layout = new Layout(Segment.of(text));
    layout.recognise();
    layout.headline(title);
    layout.repeated(title);
    layout.margins();
    return layout.page();
  }

  /** What a line's own form tells. */
  private void recognise() {
    for (int i = 0; i < lines.size(); i++) {
      Segment line = lines.get(i);
      int at = i;
      if (line.part().isPresent()) {
        parts.put(i, line.part().get());
      } else if (lines.size() > 1 && !continues(i)) {
        form(line).ifPresent(part -> parts.put(at, part));
      }
    }
  }

  /** A line in a paragraph that was broken to a width goes on with the sentence before. */
  private boolean continues(int i) {
    return i > 0
        && paragraph(i) == paragraph(i - 1)
        && lines.get(i - 1).text().length() > BROKEN_AT
        && !lines.get(i - 1).endsSentence()
        && !parts.containsKey(i - 1);
  }

  private static Optional<Part> form(Segment line) {
    if (Datelines.of(line.text()).isPresent()) {
      return Optional.of(Part.DATELINE);
    }
    if (Byline.of(line.text()).isPresent()) {
      return Optional.of(Part.BYLINE);
    }
    return Furniture.is(line) ? Optional.of(Part.FURNITURE) : Optional.empty();
  }

  private IntStream open() {
    return IntStream.range(0, lines.size()).filter(i -> !parts.containsKey(i));
  }

  /** The first line with the form of a sentence; the number of lines when there is none. */
  private int firstSentence() {
    return open().filter(i -> lines.get(i).isSentence()).findFirst().orElse(lines.size());
  }

  private int lastSentence() {
    return open().filter(i -> lines.get(i).isSentence()).reduce(-1, (a, b) -> b);
  }

  private void headline(Optional<String> title) {
    Optional<String> wanted = title.map(Layout::plain);
    int given =
        open().filter(i -> wanted.equals(Optional.of(lines.get(i).plain()))).findFirst().orElse(-1);
    int found = given >= 0 || title.isPresent() ? given : untitled();
    if (found >= 0) {
      parts.put(found, Part.HEADLINE);
    }
  }

  /** Of the lines that can be one, that which the page repeats; else the first of some length. */
  private int untitled() {
    List<Integer> candidates = open().filter(this::mayBeHeadline).boxed().toList();
    List<Integer> longer = candidates.stream().filter(i -> lines.get(i).words() >= SHORT).toList();
    return Stream.of(longer.stream().filter(this::isRepeated), longer.stream(), candidates.stream())
        .flatMap(some -> some)
        .findFirst()
        .orElse(-1);
  }

  /** A paragraph of one short line before the story, that does not end as a sentence does. */
  private boolean mayBeHeadline(int i) {
    Segment line = lines.get(i);
    int first = firstSentence();
    boolean ahead = first < lines.size() ? i < first || isQuestion(i) : i == 0;
    boolean ownParagraph = i + 1 < lines.size() && paragraph(i + 1) != line.paragraph();
    boolean ends = line.endsSentence() && !line.text().matches(".*[?!][\"”’']?$");
    return ahead && ownParagraph && !ends && line.words() <= LONGEST_HEADLINE;
  }

  /** "Will Brandt go?" above everything is a headline, not a story. */
  private boolean isQuestion(int i) {
    return i == 0 && lines.get(i).text().endsWith("?");
  }

  private int paragraph(int i) {
    return lines.get(i).paragraph();
  }

  private boolean isRepeated(int headline) {
    String plain = lines.get(headline).plain();
    return IntStream.range(0, lines.size())
        .filter(i -> i != headline)
        .anyMatch(i -> lines.get(i).plain().endsWith(plain));
  }

  /** The headline once more, or nearly, is furniture. */
  private void repeated(Optional<String> title) {
    Optional<String> headline =
        IntStream.range(0, lines.size())
            .filter(i -> parts.get(i) == Part.HEADLINE)
            .mapToObj(i -> lines.get(i).plain())
            .findFirst()
            .or(() -> title.map(Layout::plain));
    if (headline.isPresent()) {
      open()
          .filter(i -> !lines.get(i).endsSentence())
          .filter(i -> alike(lines.get(i).plain(), headline.get()) >= SAME)
          .forEach(i -> parts.put(i, Part.FURNITURE));
    }
  }

  private static String plain(String text) {
    return new Segment(new Span(0, 0), text, 0, Optional.empty()).plain();
  }

  /** Words in both, of all words of the shorter; a few words prove nothing. */
  private static double alike(String one, String other) {
    Set<String> a = new HashSet<>(List.of(one.split(" ")));
    Set<String> b = new HashSet<>(List.of(other.split(" ")));
    double shared = a.stream().filter(b::contains).count();
    int fewer = Math.min(a.size(), b.size());
    return fewer < SHORT && !one.equals(other) ? 0 : shared / fewer;
  }

  /** A few words without an end, before the story or after it. */
  private void margins() {
    int first = firstSentence();
    int last = lastSentence();
    if (last >= 0) {
      open()
          .filter(i -> i < first || i > last)
          .filter(i -> lines.get(i).words() <= SHORT && !lines.get(i).endsSentence())
          .forEach(i -> parts.put(i, Part.FURNITURE));
    }
  }

  private Page page() {
    int printed = printed();
    List<DateClue> clues = clues(printed);
    if (printed >= 0) {
      parts.put(printed, Part.FURNITURE);
    }
    open().forEach(i -> parts.put(i, Part.BODY));
    return new Page(blocks(), clues, publisher(), author());
  }

  /** The date at the very top with the site's own lines under it: the day the page was shown. */
  private int printed() {
    boolean top =
        lines.size() > 1
            && parts.get(0) == Part.DATELINE
            && Datelines.of(lines.get(0).text()).isPresent();
    return top && parts.get(1) == Part.FURNITURE ? 0 : -1;
  }

  private List<DateClue> clues(int printed) {
    List<DateClue> near = new ArrayList<>();
    List<DateClue> others = new ArrayList<>();
    List<DateClue> top = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<LocalDate> day = day(i);
      if (day.isPresent() && i == printed) {
        top.add(new DateClue(day.get(), "date at the top of the page"));
      } else if (day.isPresent() && besideStory(i)) {
        near.add(new DateClue(day.get(), "dateline beside the headline or the story"));
      } else if (day.isPresent()) {
        others.add(new DateClue(day.get(), "line with a date"));
      }
    }
    return Stream.of(near, others, top).flatMap(List::stream).toList();
  }

  /** The day of a line that does nothing but date, or of what stands before a story's words. */
  private Optional<LocalDate> day(int i) {
    return parts.get(i) == Part.DATELINE
        ? Datelines.of(lines.get(i).text())
            .or(() -> opening(i).flatMap(Opening::day).flatMap(Datelines::of))
        : Optional.empty();
  }

  private boolean besideStory(int i) {
    boolean below = i > 0 && isStory(i - 1);
    boolean above = i + 1 < lines.size() && isStory(i + 1);
    return below || above;
  }

  /** The headline, the byline, or a line that nothing else claims. */
  private boolean isStory(int i) {
    return !parts.containsKey(i) || parts.get(i) == Part.HEADLINE || parts.get(i) == Part.BYLINE;
  }

  /** Lines of one paragraph that are body are one block. */
  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && parts.get(end) == parts.get(i) && joins(i, end)) {
        end++;
      }
      Span span = new Span(lines.get(i).span().begin(), lines.get(end - 1).span().end());
      blocks.add(new Block(parts.get(i), span));
      i = end;
    }
    return blocks;
  }

  private boolean joins(int i, int next) {
    return parts.get(i) == Part.BODY && paragraph(i) == paragraph(next);
  }

  private Optional<String> publisher() {
    Stream<Optional<String>> bylines = bylines().map(Byline::publisher);
    Stream<Optional<String>> agencies =
        IntStream.range(0, lines.size())
            .filter(i -> parts.get(i) == Part.DATELINE)
            .mapToObj(this::opening)
            .map(opening -> opening.flatMap(Opening::agency));
    return Stream.concat(agencies, bylines).flatMap(Optional::stream).findFirst();
  }

  /** The line's cut-off opening, which wants a sentence after it to be one. */
  private Optional<Opening> opening(int i) {
    return Opening.of(lines.get(i).text() + " A");
  }

  private Optional<String> author() {
    return bylines().map(Byline::author).flatMap(Optional::stream).findFirst();
  }

  private Stream<Byline> bylines() {
    return IntStream.range(0, lines.size())
        .filter(i -> parts.get(i) == Part.BYLINE)
        .mapToObj(i -> Byline.of(lines.get(i).text()))
        .flatMap(Optional::stream);
  }
}
