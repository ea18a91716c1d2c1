package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.util.Optional;

/** A sentence marked in the words around it, as its article has them. */
final class Context {
  /** How many characters before and after, cut back to a whole word. */
  private static final int AROUND = 160;

  private final View view;

  Context(View view) {
    this.view = view;
  }

  String of(Thing sentence) {
    String words = sentence.text(Nif.anchorOf).orElse("");
    Optional<String> text =
        sentence.one(Nif.referenceContext).flatMap(context -> context.text(Nif.isString));
    String marked = "<mark>" + Html.link(view.href(sentence), words) + "</mark>";
    String passage = text.map(whole -> around(whole, sentence, marked)).orElse(marked);
    return "<blockquote><p>"
        + passage
        + "</p>"
        + sentence
            .one(News.inArticle)
            .map(each -> "<footer>" + view.link(each) + "</footer>")
            .orElse("")
        + "</blockquote>\n";
  }

  private static String around(String text, Thing sentence, String marked) {
    int length = text.codePointCount(0, text.length());
    int begin = sentence.number(Nif.beginIndex);
    int end = sentence.number(Nif.endIndex);
    if (begin < 0 || end > length || begin >= end) {
      return marked;
    }
    int from = text.offsetByCodePoints(0, Math.max(0, begin - AROUND));
    int start = text.offsetByCodePoints(0, begin);
    int stop = text.offsetByCodePoints(0, end);
    int to = text.offsetByCodePoints(0, Math.min(length, end + AROUND));
    return "<span class=\"around\">"
        + Html.text(before(text.substring(from, start), from > 0))
        + "</span>"
        + marked
        + "<span class=\"around\">"
        + Html.text(after(text.substring(stop, to), to < text.length()))
        + "</span>";
  }

  /** From the last blank line on, or from the first whole word. */
  private static String before(String words, boolean cut) {
    int line = words.lastIndexOf('\n');
    if (line >= 0) {
      return words.substring(line + 1).isBlank() ? "" : words.substring(line + 1);
    }
    return cut ? "… " + words.replaceFirst("^\\S*\\s", "") : words;
  }

  private static String after(String words, boolean cut) {
    int line = words.indexOf('\n');
    if (line >= 0) {
      return words.substring(0, line);
    }
    return cut ? words.replaceFirst("\\s\\S*$", "") + " …" : words;
  }
}
