package dev.readout.explain;

import dev.readout.account.Account;
import dev.readout.account.CloseReading;
import dev.readout.extract.Note;
import dev.readout.vocab.EventClass;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells of one event which words and which rule made it, and who plays which part. */
final class EventText {
  private static final int INDENT = 6;
  private static final Pattern MANY =
      Pattern.compile("([\\[{](?:[^|\\]}]*\\|){2}[^|\\]}]*)\\|[^\\]}]*([\\]}])");

  private final CloseReading reading;
  private final Words words;
  private final Sheet sheet;

  EventText(CloseReading reading, Sheet sheet) {
    this.reading = reading;
    this.words = new Words(reading);
    this.sheet = sheet;
  }

  void write(Account.Event event) {
    String types =
        event.types().stream().map(EventClass::term).collect(Collectors.joining(" and "));
    sheet.row(4, "event " + event.number(), types + ", " + event.factuality().term());
    sheet.row(
        INDENT,
        "told by",
        Words.quoted(words.text(event.trigger())) + ", by the rule " + rule(event.rule()));
    reading
        .why(Note.Kind.CERTAINTY, event.trigger())
        .map(why -> why.isEmpty() ? "told as a fact" : "for " + Words.quoted(why))
        .forEach(why -> sheet.row(INDENT, "certainty", event.factuality().term() + ", " + why));
    participants(event);
    event
        .places()
        .forEach(place -> sheet.row(INDENT, "place", words.taken(place, event.sentence())));
    about(event);
    time(event);
    sources(event);
    event.quote().ifPresent(quote -> sheet.row(INDENT, "quote", Words.quoted(quote)));
    event.same().ifPresent(n -> sheet.row(INDENT, "same as", "event " + n + " of this article"));
    numbers("part of", event.within());
    numbers("before", event.before());
  }

  /** Actors first, then those to whom it was done. */
  private void participants(Account.Event event) {
    event.participants().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            each ->
                sheet.row(
                    INDENT, each.getValue().term(), words.taken(each.getKey(), event.sentence())));
  }

  /** The first of many alternatives are enough to find the line of the lexicon. */
  private static String rule(String rule) {
    return MANY.matcher(rule).replaceAll("$1|...$2");
  }

  private void about(Account.Event event) {
    event
        .topics()
        .forEach(topic -> sheet.row(INDENT, "about", words.taken(topic, event.sentence())));
    numbers("about", event.topicEvents());
    event.ordinal().ifPresent(nth -> sheet.row(INDENT, "number", Integer.toString(nth)));
  }

  private void time(Account.Event event) {
    String by = event.timeWords().map(time -> " <- " + Words.quoted(time)).orElse("");
    if (event.when().isKnown() || !by.isEmpty()) {
      sheet.row(INDENT, "when", Words.days(event.when()) + by);
    }
    event.extent().ifPresent(extent -> sheet.row(INDENT, "lasted", Words.days(extent)));
  }

  private void sources(Account.Event event) {
    Account.Attribution by = event.attribution();
    String source =
        by.source().map(who -> words.taken(who, event.sentence())).orElse("the article");
    String why =
        by.source().isEmpty()
            ? ""
            : reading
                .why(Note.Kind.SOURCE, event.trigger())
                .map(words -> ", by \"" + words + '"')
                .collect(Collectors.joining());
    sheet.row(INDENT, "said by", source + (by.unnamed() ? ", for somebody unnamed" : "") + why);
    by.via().ifPresent(who -> sheet.row(INDENT, "via", words.taken(who, event.sentence())));
  }

  private void numbers(String label, List<Integer> events) {
    events.forEach(n -> sheet.row(INDENT, label, "event " + n + " of this article"));
  }
}
