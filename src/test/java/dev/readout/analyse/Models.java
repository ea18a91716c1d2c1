package dev.readout.analyse;

import dev.readout.text.Article;
import dev.readout.text.Block;
import dev.readout.text.DateClue;
import dev.readout.text.Part;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language models, loaded once for all tests, and articles made of bare text for them. */
public final class Models {
  /** A Wednesday. */
  public static final LocalDate TODAY = LocalDate.of(2024, 3, 13);

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  private Models() {}

  private static final class Loaded {
    static final CoreNlpAnalyser ANALYSER = new CoreNlpAnalyser();
  }

  public static CoreNlpAnalyser analyser() {
    return Loaded.ANALYSER;
  }

  /** Every sentence parsed. */
  public static Analysis analyse(String text) {
    return analyser().analyse(article(text), sentence -> true);
  }

  /** A story of {@link #TODAY}, a paragraph a line. */
  public static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    for (Matcher lines = PARAGRAPH.matcher(text); lines.find(); ) {
      blocks.add(new Block(Part.BODY, new Span(lines.start(), lines.end())));
    }
    return new Article(
        "test",
        "test.txt",
        text,
        "sha256:0",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        blocks,
        List.of(new DateClue(TODAY, "given")));
  }
}
