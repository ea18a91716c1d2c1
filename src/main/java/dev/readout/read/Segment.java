package dev.readout.read;

import dev.readout.text.Part;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text, or a piece of one that is for something else than the rest of it.
 *
 * @param paragraph which run of lines without a blank one between them
 * @param part what it is for, when its own form says so
 */
record Segment(Span span, String text, int paragraph, Optional<Part> part) {
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:FILE PHOTO|FILE|File photo|PHOTO|Photo|Image|Picture|Caption|Bild|Foto) ?:\\s"
              + "|A combination of (?:file )?(?:photos|pictures)\\b");
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:^In|\\b(?:seen|shown|pictured) in) this (?:file |undated |handout )?(?:photo|picture|image)");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:REUTERS|AFP|EPA|AP|Getty Images|EPA-EFE)/\\p{Lu}.*$"
              + "|\\((?:AP Photo|Photo|Image|Getty)[^)]*\\)\\s*$"
              + "|(?:Photo(?:graph)?|Image|Picture|Credit)(?: by|(?: credit)?:) [^.]{0,60}"
              + "(?:Reuters|AFP|AP|Getty|EPA|Pool)\\b.*$",
          Pattern.DOTALL);
  private static final Pattern SLUG =
      Pattern.compile("^(\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,2}): (?=\\1\\b)");
  private static final Pattern BULLET =
      Pattern.compile("^[-–—•·*▪◦●‣][\\s\\u00a0]+(?=[\\p{Lu}\\d\"“‘'])");

  /** "17:40 GMT - ", when an entry of a running story was written. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "^\\(?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:GMT|UTC|\\p{Lu}{1,4}T))?\\)?"
              + "(?:\\s*[-–—:|]\\s+|\\s+)(?=[\\p{Lu}\"“‘'])");

  private static final Pattern BREADCRUMB = Pattern.compile("\\S ?[»›→|] ?\\S|\\S > \\S");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')»\\]]*\\s*$");
  private static final Pattern INNER_END = Pattern.compile("\\p{Ll}[.!?][\"”’]? +[\\p{Lu}\"“]");
  private static final int LONG_LINE = 120;
  private static final int FEWEST_WORDS = 4;

  /** In fewer words a full stop inside is an abbreviation's: "Acme Inc. names Lee". */
  private static final int MANY_WORDS = 15;

  /** The lines of a text that are not blank, glued ones cut. */
  static List<Segment> of(String text) {
    List<Segment> segments = new ArrayList<>();
    int paragraph = 0;
    Matcher lines = Pattern.compile("[^\\r\\n]+|\\r\\n|\\r|\\n").matcher(text);
    int blank = 0;
    while (lines.find()) {
      String line = lines.group();
      Span span = stripped(line, lines.start());
      if (span.begin() < span.end()) {
        Segment whole = new Segment(span, span.in(text), paragraph, Optional.empty());
        Segment item = whole.afterBullet();
        paragraph += blank > 1 || item.span().begin() > span.begin() ? 1 : 0;
        blank = 0;
        cut(segments, new Segment(item.span(), item.text(), paragraph, Optional.empty()));
      } else if (line.isEmpty() || line.charAt(0) == '\r' || line.charAt(0) == '\n') {
        blank++;
      }
    }
    return segments;
  }

  /** An item of a list is a paragraph of its own. */
  private Segment afterBullet() {
    Matcher bullet = BULLET.matcher(text);
    return bullet.find() ? from(bullet.end()) : this;
  }

  private static Span stripped(String line, int offset) {
    int begin = 0;
    int end = line.length();
    while (begin < end && isSpace(line.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return new Span(offset + begin, offset + end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void cut(List<Segment> segments, Segment line) {
    Matcher caption = CAPTION.matcher(line.text());
    Matcher slug = SLUG.matcher(line.text());
    Matcher clock = CLOCK.matcher(line.text());
    if (caption.find() && line.opensOrIsGlued(caption.start())) {
      line.before(caption.start()).ifPresent(segments::add);
      credit(segments, line.from(caption.start()), Part.CAPTION);
    } else if (SHOWN.matcher(line.text()).find()) {
      credit(segments, line, Part.CAPTION);
    } else if (clock.find()) {
      segments.add(line.until(clock.end(), Part.FURNITURE));
      segments.add(line.from(clock.end()));
    } else if (slug.find()) {
      segments.add(line.until(slug.end(), Part.FURNITURE));
      segments.add(line.from(slug.end()));
    } else {
      Opening.of(line.text())
          .ifPresentOrElse(
              opening -> {
                segments.add(line.until(opening.length(), Part.DATELINE));
                segments.add(line.from(opening.length()));
              },
              () -> segments.add(line.isCredit() ? line.as(Part.CREDIT) : line));
    }
  }

  /** "...CrisisFILE PHOTO: ..." is two lines without their break. */
  private boolean opensOrIsGlued(int at) {
    return at == 0
        || at <= LONG_LINE && (!isSpace(text.charAt(at - 1)) || text.startsWith("FILE PHOTO", at));
  }

  private static void credit(List<Segment> segments, Segment line, Part part) {
    Matcher credit = CREDIT.matcher(line.text());
    if (!credit.find()) {
      segments.add(line.as(part));
      return;
    }
    line.before(credit.start()).map(shown -> shown.as(part)).ifPresent(segments::add);
    segments.add(line.from(credit.start()).as(Part.CREDIT));
  }

  private boolean isCredit() {
    Matcher credit = CREDIT.matcher(text);
    return credit.find() && credit.start() == 0 && text.length() <= LONG_LINE;
  }

  private Segment as(Part part) {
    return new Segment(span, text, paragraph, Optional.of(part));
  }

  private Segment until(int end, Part part) {
    return piece(0, end).as(part);
  }

  private Segment from(int begin) {
    return piece(begin, text.length());
  }

  private Optional<Segment> before(int end) {
    Segment piece = piece(0, end);
    return piece.text().isEmpty() ? Optional.empty() : Optional.of(piece);
  }

  private Segment piece(int begin, int end) {
    Span inner = stripped(text.substring(begin, end), begin);
    Span moved = new Span(span.begin() + inner.begin(), span.begin() + inner.end());
    return new Segment(moved, inner.in(text), paragraph, part);
  }

  int words() {
    return text.split("\\s+").length;
  }

  /** A path through a site, or a row of its sections. */
  boolean isBreadcrumb() {
    return !isSentence() && BREADCRUMB.matcher(text).find();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /** Enough words, and an end such as sentences have. */
  boolean isSentence() {
    boolean ended = endsSentence() || words() >= MANY_WORDS && INNER_END.matcher(text).find();
    return ended && words() >= FEWEST_WORDS || text.length() > LONG_LINE;
  }

  /** Letters and digits alone, to tell whether two lines say the same. */
  String plain() {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
