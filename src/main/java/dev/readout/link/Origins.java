package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.text.Token;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Of which country a person or body is, by the words beside the name: "Polish Foreign Minister Jan
 * Kowal", "Jan Kowal, the Polish foreign minister", "Poland's Jan Kowal", "Polish carmaker Volna".
 */
final class Origins {
  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_LEAD = 3;

  private final Authority authority;
  private final PersonNouns nouns;

  Origins(Authority authority, PersonNouns nouns) {
    this.authority = authority;
    this.nouns = nouns;
  }

  /**
   * The country that stands with a name in its sentence.
   *
   * @param names all the names of the sentence
   */
  Optional<Key> of(AnalysedSentence sentence, NamedSpan name, List<NamedSpan> names) {
    return before(sentence, name, names).or(() -> after(sentence, name, names));
  }

  /** The title before the name, then the country before the title. */
  private Optional<Key> before(AnalysedSentence sentence, NamedSpan name, List<NamedSpan> names) {
    int last = name.first() - 1;
    if (last >= 1 && sentence.token(last).pos().equals("POS")) {
      return named(names, last - 1);
    }
    for (int from = last; from >= 0 && last - from < LONGEST_TITLE; from--) {
      Optional<Key> country = country(sentence, names, from);
      if (country.isPresent()) {
        return from < last && isTitle(sentence, from + 1, last, kinds(sentence, from, name))
            ? country
            : Optional.empty();
      }
      if (!mayStandInTitle(sentence.token(from))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** After the comma: an article and a word or two, the country, the title. */
  private Optional<Key> after(AnalysedSentence sentence, NamedSpan name, List<NamedSpan> names) {
    int comma = name.last() + 1;
    if (comma >= sentence.size() - 2 || !sentence.token(comma).word().equals(",")) {
      return Optional.empty();
    }
    for (int at = comma + 1; at < sentence.size() - 1 && at <= comma + LONGEST_LEAD; at++) {
      Optional<Key> country = country(sentence, names, at);
      if (country.isPresent()) {
        int end = at + 1;
        while (end < sentence.size() && mayStandInTitle(sentence.token(end))) {
          end++;
        }
        return end > at + 1
                && !sentence.token(end - 1).pos().endsWith("S")
                && isTitle(sentence, at + 1, end - 1, kinds(sentence, at, name))
            ? country
            : Optional.empty();
      }
      if (!isLead(sentence.token(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean mayStandInTitle(Token token) {
    return token.isNoun()
        || token.pos().equals("JJ")
        || token.pos().equals("POS")
        || token.word().equals("of")
        || token.word().equals("-");
  }

  private static boolean isLead(Token token) {
    return token.pos().equals("DT") || token.pos().startsWith("JJ") || token.pos().equals("RB");
  }

  private Optional<Key> country(AnalysedSentence sentence, List<NamedSpan> names, int word) {
    return Demonym.endingAt(authority, sentence, word)
        .map(of -> of.country().key())
        .or(() -> named(names, word));
  }

  /** What the title may say: none after a bare country's name but offices. */
  private Set<PersonNouns.Kind> kinds(AnalysedSentence sentence, int country, NamedSpan name) {
    if (!isAdjective(sentence, country)) {
      return Set.of();
    }
    return name.isPerson()
        ? Set.of(PersonNouns.Kind.PERSON)
        : Set.of(PersonNouns.Kind.BODY, PersonNouns.Kind.GROUP);
  }

  private boolean isAdjective(AnalysedSentence sentence, int word) {
    return Demonym.endingAt(authority, sentence, word).isPresent()
        || sentence.token(word + 1).pos().equals("POS");
  }

  private static Optional<Key> named(List<NamedSpan> names, int last) {
    return names.stream()
        .filter(name -> name.last() == last && !name.isPerson())
        .flatMap(name -> name.known().stream().limit(1))
        .filter(known -> known.type() == EntityClass.COUNTRY)
        .map(Known::key)
        .findFirst();
  }

  private static final Set<String> ABROAD = WordTable.set("expert");

  /**
   * True when the words name somebody: any "soldier" after "Polish", but only who holds an office
   * after "Poland", since a "Poland expert" may be from anywhere.
   */
  private boolean isTitle(
      AnalysedSentence sentence, int first, int last, Set<PersonNouns.Kind> kinds) {
    for (int from = first; from <= last; from++) {
      if (isOffice(lower(sentence.words(from, last)))) {
        return true;
      }
    }
    for (int word = first; word <= last; word++) {
      String lemma = lower(sentence.lemma(word));
      boolean fits = nouns.kind(lemma).filter(kinds::contains).isPresent();
      if (fits || kinds.contains(PersonNouns.Kind.PERSON) && isOffice(lemma)) {
        return !ABROAD.contains(lemma);
      }
    }
    return false;
  }

  private boolean isOffice(String words) {
    return authority.office(words).isPresent();
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
