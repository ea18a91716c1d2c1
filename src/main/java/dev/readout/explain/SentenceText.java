package dev.readout.explain;

import dev.readout.account.Account;
import dev.readout.account.CloseReading;
import dev.readout.analyse.AnalysedSentence;
import dev.readout.extract.Note;
import dev.readout.link.Readings;
import dev.readout.link.Reference;
import dev.readout.link.Who;
import dev.readout.text.Part;
import dev.readout.text.Span;
import dev.readout.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells of one sentence who and when is meant in it, and what it tells. */
final class SentenceText {
  private static final int INDENT = 4;

  private final CloseReading reading;
  private final Words words;
  private final Sheet sheet;
  private final EventText events;

  SentenceText(CloseReading reading, Sheet sheet) {
    this.reading = reading;
    this.words = new Words(reading);
    this.sheet = sheet;
    this.events = new EventText(reading, sheet);
  }

  void write(AnalysedSentence sentence) {
    Account account = reading.account();
    String part = sentence.part().name().toLowerCase(Locale.ROOT);
    String text = words.text(account.sentences().get(sentence.index()).at());
    sheet.gap();
    sheet.text(0, INDENT, "[%d] %s: %s".formatted(sentence.index() + 1, part, text));
    reading.references().in(sentence.index()).forEach(each -> reference(sentence, each));
    sentence.times().stream()
        .flatMap(time -> time.single().stream())
        .forEach(time -> time(time, account));
    if (!sentence.tree().isParsed()) {
      sheet.row(INDENT, "not parsed", unparsedBecause(sentence));
    }
    account.events().stream()
        .filter(event -> event.sentence() == sentence.index())
        .forEach(events::write);
    posts(sentence.index());
    relations(sentence.index());
    leftOut(sentence.index());
  }

  private void leftOut(int sentence) {
    reading.notes().stream()
        .filter(note -> note.sentence() == sentence && note.kind() == Note.Kind.LEFT_OUT)
        .forEach(
            note ->
                sheet.row(
                    INDENT,
                    "left out",
                    Words.quoted(words.text(reading.stretch(note))) + ": " + note.why()));
  }

  private String unparsedBecause(AnalysedSentence sentence) {
    if (sentence.part() == Part.CAPTION) {
      return "a caption shows what others tell";
    }
    return reading.worthParsing().contains(sentence.index())
        ? "too long for prose (%d words)".formatted(sentence.size())
        : "no word that may tell an event";
  }

  private void reference(AnalysedSentence sentence, Reference reference) {
    List<Who> here =
        reference.kind() == Reference.Kind.ADJECTIVE
            ? reference.who()
            : Readings.of(sentence, reference);
    String meant = here.stream().map(SentenceText::who).collect(Collectors.joining(" and "));
    String kind = reference.isName() ? "" : ", " + reference.kind().name().toLowerCase(Locale.ROOT);
    String acting =
        here.equals(reference.who())
            ? ""
            : "; acting: "
                + reference.who().stream()
                    .map(SentenceText::who)
                    .collect(Collectors.joining(" and "));
    sheet.row(INDENT, "who", words.quoted(sentence, reference) + " -> " + meant + kind + acting);
  }

  private static String who(Who who) {
    String type = who.type().term().toLowerCase(Locale.ROOT);
    return "%s (%s%s)".formatted(who.label(), who.known() ? "" : "new ", type);
  }

  private void time(TimeExpression time, Account account) {
    Span span = reading.analysis().article().codePoints(time.span());
    account.times().stream()
        .filter(each -> each.at().begin() == span.begin() && each.at().end() == span.end())
        .findFirst()
        .ifPresent(
            each ->
                sheet.row(
                    INDENT,
                    "when",
                    "%s -> %s%s%s"
                        .formatted(
                            Words.quoted(time.words()),
                            meaning(each),
                            anchor(time, account),
                            time.noun()
                                .map(noun -> "; the time of its \"" + noun + '"')
                                .orElse(""))));
  }

  private static String meaning(Account.Time time) {
    boolean same = !time.interval().isKnown() || time.value().equals(Words.days(time.interval()));
    if (time.value().isEmpty()) {
      return Words.days(time.interval());
    }
    return same ? time.value() : time.value() + ", " + Words.days(time.interval());
  }

  private static String anchor(TimeExpression time, Account account) {
    if (time.isAbsolute() || time.isDuration()) {
      return "";
    }
    if (time.dependent()) {
      return ", from the day told before";
    }
    boolean dated = account.source().dated().isKnown();
    return dated ? ", from the article's date" : ", and the article has no date";
  }

  private void posts(int sentence) {
    reading.account().posts().stream()
        .filter(post -> post.sentence() == sentence)
        .forEach(
            post ->
                sheet.row(
                    INDENT,
                    "post",
                    "%s: %s of %s, by the rule %s"
                        .formatted(
                            words.name(post.holder()),
                            post.title(),
                            words.name(post.of()),
                            post.rule())));
  }

  private void relations(int sentence) {
    reading.account().relations().stream()
        .filter(relation -> relation.sentence() == sentence)
        .forEach(
            relation ->
                sheet.row(
                    INDENT,
                    "relation",
                    "%s %s %s, by the rule %s"
                        .formatted(
                            words.name(relation.subject()),
                            relation.predicate(),
                            words.name(relation.object()),
                            relation.rule())));
  }
}
