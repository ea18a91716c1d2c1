package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Analysis;
import dev.readout.analyse.Examples;
import dev.readout.analyse.Models;
import dev.readout.know.Authority;
import dev.readout.time.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who is meant in a text, as facts in words: {@code her Polish counterpart | means Jan Kowal | a
 * Person | described}. The kinds are {@code named}, {@code described}, {@code pronoun} and {@code
 * adjective}; {@code reads Oslo} is what the words mean where they stand.
 */
final class Linked {
  static final Authority AUTHORITY = Authority.bundled();
  private static final Linker LINKER = new Linker(AUTHORITY);

  private Linked() {}

  static Examples examples() {
    return on(Models.TODAY);
  }

  /** The texts are of this day: offices are those of the time. */
  static Examples on(LocalDate day) {
    return new Examples(text -> facts(LINKER, text, Interval.day(day)));
  }

  /** With other facts known than those that come with Readout. */
  static Examples knowing(Authority authority, LocalDate day) {
    Linker linker = new Linker(authority);
    return new Examples(text -> facts(linker, text, Interval.day(day)));
  }

  static Examples undated() {
    return new Examples(text -> facts(LINKER, text, Interval.UNKNOWN));
  }

  private static List<Set<String>> facts(Linker linker, String text, Interval date) {
    Analysis analysis = Models.analyse(text);
    References references = linker.link(analysis, date, "test");
    List<Set<String>> found = new ArrayList<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      for (Reference each : references.in(sentence.index())) {
        found.add(facts(text, sentence, each));
      }
    }
    return found;
  }

  private static Set<String> facts(String text, AnalysedSentence sentence, Reference reference) {
    Set<String> facts = Examples.facts(sentence.span(reference.first(), reference.last()).in(text));
    for (Who who : reference.who()) {
      facts.add("means " + who.label());
      facts.add("key " + who.key().name());
      facts.add("a " + who.type().term());
      who.country().ifPresent(key -> facts.add("country " + key.name()));
    }
    Readings.of(sentence, reference).forEach(who -> facts.add("reads " + who.label()));
    reference.place().ifPresent(who -> facts.add("place " + who.label()));
    facts.add(
        switch (reference.kind()) {
          case NAME -> "named";
          case DESCRIPTION -> "described";
          case PRONOUN -> "pronoun";
          case ADJECTIVE -> "adjective";
        });
    facts.add("sentence " + (sentence.index() + 1));
    return facts;
  }
}
