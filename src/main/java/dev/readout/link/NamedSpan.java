package dev.readout.link;

import dev.readout.analyse.Name;
import dev.readout.know.Known;
import java.util.List;
import java.util.Optional;

/**
 * A name as it stands in a sentence, before it is known whose it is; {@code last} is included.
 *
 * @param kind what the language engine takes it for; empty when only the authority knows it
 * @param surface its words, without a genitive and with single spaces
 * @param known the authority's bearers of exactly this name, most prominent first
 * @param title the office or honorific right before it in lower case, "" when there is none
 */
record NamedSpan(
    int sentence,
    int first,
    int last,
    Optional<Name.Kind> kind,
    String surface,
    List<Known> known,
    String title) {
  boolean overlaps(NamedSpan other) {
    return first <= other.last && other.first <= last;
  }

  int length() {
    return last - first + 1;
  }

  /** True for a name of one word, "Brandt" or "Brathwaite-Clarke". */
  boolean isSingle() {
    return surface.indexOf(' ') < 0;
  }

  /** The same words taken for something else. */
  NamedSpan as(Name.Kind other) {
    return new NamedSpan(sentence, first, last, Optional.of(other), surface, known, title);
  }

  boolean isPerson() {
    return kind.equals(Optional.of(Name.Kind.PERSON));
  }

  /** The last word: the surname of a person in most of the languages that news names come from. */
  String lastWord() {
    return surface.substring(surface.lastIndexOf(' ') + 1);
  }
}
