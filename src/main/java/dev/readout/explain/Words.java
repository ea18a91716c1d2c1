package dev.readout.explain;

import dev.readout.account.Account;
import dev.readout.account.CloseReading;
import dev.readout.analyse.AnalysedSentence;
import dev.readout.link.Readings;
import dev.readout.link.Reference;
import dev.readout.link.Who;
import dev.readout.time.Interval;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the things of one article into words. */
final class Words {
  private final CloseReading reading;
  private final Map<Key, Account.Entity> entities;

  Words(CloseReading reading) {
    this.reading = reading;
    this.entities = reading.account().byKey();
  }

  String name(Key key) {
    Account.Entity entity = entities.get(key);
    return entity == null ? key.path() : entity.label();
  }

  String names(List<Key> keys) {
    return String.join(", ", keys.stream().map(this::name).toList());
  }

  /** Somebody who takes part, and the words of the sentence for them: {@code Ann Lee <- "Lee"}. */
  String taken(Key key, int sentence) {
    AnalysedSentence here = reading.analysis().sentences().get(sentence);
    Set<String> words = new LinkedHashSet<>();
    Set<String> possible = new LinkedHashSet<>();
    for (Reference reference : reading.references().in(sentence)) {
      if (isAmong(Readings.of(here, reference), key)) {
        words.add(quoted(here, reference));
      } else if (isAmong(reference.who(), key)
          || isAmong(reference.place().stream().toList(), key)) {
        possible.add(quoted(here, reference));
      }
    }
    Set<String> taken = words.isEmpty() ? possible : words;
    return name(key) + (taken.isEmpty() ? "" : " <- " + String.join(", ", taken));
  }

  private static boolean isAmong(List<Who> several, Key key) {
    return several.stream().anyMatch(who -> who.key().equals(key));
  }

  String quoted(AnalysedSentence sentence, Reference reference) {
    return quoted(
        sentence.span(reference.first(), reference.last()).in(reading.analysis().article().text()));
  }

  static String quoted(String words) {
    return '"' + words.strip().replaceAll("\\s+", " ") + '"';
  }

  /** The text between two code points. */
  String text(Account.Stretch at) {
    String text = reading.account().source().text();
    int begin = text.offsetByCodePoints(0, at.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, at.end() - at.begin()));
  }

  static String days(Interval when) {
    if (when.isDay()) {
      return when.earliest().orElseThrow().toString();
    }
    String from = when.earliest().map(LocalDate::toString).orElse("");
    String until = when.latest().map(LocalDate::toString).orElse("");
    if (from.isEmpty()) {
      return until.isEmpty() ? "not known" : "until " + until;
    }
    return until.isEmpty() ? "from " + from : from + " to " + until;
  }
}
