package dev.readout.explain;

import dev.readout.account.Account;
import dev.readout.account.CloseReading;
import dev.readout.analyse.AnalysedSentence;
import dev.readout.text.Article;
import dev.readout.text.Block;
import java.util.List;
import java.util.Locale;

/** Tells of one article its date and, block by block, how it was read. */
final class ArticleText {
  private final CloseReading reading;
  private final Sheet sheet;

  ArticleText(CloseReading reading, Sheet sheet) {
    this.reading = reading;
    this.sheet = sheet;
  }

  void write() {
    Account.Source source = reading.account().source();
    sheet.gap();
    sheet.text(0, 2, "== " + source.fileName() + ", " + source.key().path());
    String rule = source.dateRule().isEmpty() ? "" : ", by: " + source.dateRule();
    sheet.row(0, "dated", Words.days(source.dated()) + rule);
    reading.analysis().article().title().ifPresent(title -> sheet.row(0, "titled", title));
    Words words = new Words(reading);
    source.publisher().ifPresent(key -> sheet.row(0, "publisher", words.name(key)));
    source.author().ifPresent(key -> sheet.row(0, "author", words.name(key)));
    blocks();
  }

  private void blocks() {
    Article article = reading.analysis().article();
    SentenceText text = new SentenceText(reading, sheet);
    for (int i = 0; i < article.blocks().size(); i++) {
      int at = i;
      List<AnalysedSentence> sentences =
          reading.analysis().sentences().stream().filter(each -> each.paragraph() == at).toList();
      sentences.forEach(text::write);
      if (sentences.isEmpty()) {
        unread(article.blocks().get(i), article);
      }
    }
  }

  private void unread(Block block, Article article) {
    sheet.gap();
    String part = block.part().name().toLowerCase(Locale.ROOT);
    sheet.cut(0, "[-] " + part + ", tells nothing: " + block.span().in(article.text()));
  }
}
