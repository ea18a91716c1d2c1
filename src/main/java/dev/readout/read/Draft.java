package dev.readout.read;

import dev.readout.text.Article;
import dev.readout.text.DateClue;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an input says of one article, before its text is laid out. */
record Draft(
    String identity,
    String fileName,
    String text,
    byte[] bytes,
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> language,
    Optional<DateClue> stated) {
  private static final int SHA_256_DIGITS = 64;

  static Draft ofText(String identity, String fileName, String text, byte[] bytes) {
    Optional<String> none = Optional.empty();
    return new Draft(identity, fileName, text, bytes, none, none, none, none, Optional.empty());
  }

  Article article() {
    Page page = Layout.of(text, title);
    List<DateClue> clues = new ArrayList<>();
    stated.ifPresent(clues::add);
    url.flatMap(Datelines::inUrl)
        .ifPresent(date -> clues.add(new DateClue(date, "date in the url")));
    clues.addAll(page.dateClues());
    return new Article(
        identity,
        fileName,
        text,
        "sha256:" + Key.digest(bytes, SHA_256_DIGITS),
        title,
        url,
        publisher.or(page::publisher),
        page.author(),
        language.or(() -> Optional.of(English.CODE).filter(code -> English.is(text))),
        page.blocks(),
        clues);
  }
}
