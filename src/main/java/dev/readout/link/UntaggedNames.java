package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Name;
import dev.readout.analyse.Tree;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.text.Part;
import dev.readout.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that the engine does not tag and nobody knows, told by a title or by what they do. */
final class UntaggedNames {
  private static final int LONGEST_TITLE = 5;

  private final Authority authority;
  private final Honorifics honorifics;

  UntaggedNames(Authority authority, Honorifics honorifics) {
    this.authority = authority;
    this.honorifics = honorifics;
  }

  /**
   * Runs of proper nouns that nobody knows: people after a title, bodies where they act. One word
   * that begins a sentence ("Missiles hit") is one only if it has its capital elsewhere too.
   */
  List<NamedSpan> find(AnalysedSentence sentence, List<NamedSpan> taken) {
    List<NamedSpan> found = new ArrayList<>();
    int from = 0;
    while (sentence.part() == Part.BODY && from < sentence.size()) {
      int to = from;
      while (to < sentence.size() && isFree(sentence, to, taken)) {
        to++;
      }
      if (to > from) {
        untagged(sentence, from, to - 1).ifPresent(found::add);
      }
      from = to + 1;
    }
    return found;
  }

  private Optional<NamedSpan> untagged(AnalysedSentence sentence, int first, int last) {
    int name = afterTitle(sentence, first, last);
    boolean titled = name > first || first > 0 && isTitle(sentence, first - 1);
    if (name > last) {
      return Optional.empty();
    }
    if (titled) {
      return Optional.of(span(sentence, name, last, Optional.of(Name.Kind.PERSON), List.of()));
    }
    Tree tree = sentence.tree();
    int head = Linker.head(sentence, name, last);
    boolean acts =
        tree.isParsed()
            && tree.is(head, "nsubj", "nmod:poss")
            && authority.countryOfAdjective(sentence.words(name, last)).isEmpty();
    return acts
        ? Optional.of(span(sentence, name, last, Optional.of(Name.Kind.ORGANIZATION), List.of()))
        : Optional.empty();
  }

  /** The first word after "Minister of Foreign Affairs" or "Colonel", wherever that began. */
  private int afterTitle(AnalysedSentence sentence, int first, int last) {
    for (int end = last; end >= first; end--) {
      for (int from = Math.max(0, first - LONGEST_TITLE); from <= end; from++) {
        String words = sentence.words(from, end).toLowerCase(Locale.ROOT);
        if (honorifics.contains(words) || authority.office(words).isPresent()) {
          return end + 1;
        }
      }
    }
    return first;
  }

  private boolean isTitle(AnalysedSentence sentence, int word) {
    String text = sentence.token(word).word().toLowerCase(Locale.ROOT);
    return honorifics.contains(text) || authority.office(text).isPresent();
  }

  NamedSpan span(
      AnalysedSentence sentence, int first, int last, Optional<Name.Kind> kind, List<Known> known) {
    return new NamedSpan(
        sentence.index(),
        first,
        last,
        kind,
        sentence.words(first, last),
        known,
        title(sentence, first));
  }

  /** The longest office or honorific right before a name, "" when there is none. */
  private String title(AnalysedSentence sentence, int first) {
    for (int from = Math.max(0, first - LONGEST_TITLE); from < first; from++) {
      String words = sentence.words(from, first - 1).toLowerCase(Locale.ROOT);
      if (honorifics.contains(words) || authority.office(words).isPresent()) {
        return words;
      }
    }
    return "";
  }

  /** Words with a capital that they do not owe to the beginning of a sentence. */
  static Set<String> properNounsWithin(List<AnalysedSentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.part() == Part.BODY)
        .flatMap(sentence -> sentence.tokens().stream().skip(1))
        .filter(Token::isProperNoun)
        .map(Token::word)
        .collect(Collectors.toSet());
  }

  static boolean isFree(AnalysedSentence sentence, int word, List<NamedSpan> taken) {
    return sentence.token(word).pos().equals("NNP")
        && hasLetter(sentence.token(word).word())
        && Character.isUpperCase(sentence.token(word).word().codePointAt(0))
        && taken.stream().noneMatch(name -> name.first() <= word && word <= name.last())
        && sentence.times().stream().noneMatch(time -> time.first() <= word && word <= time.last());
  }

  static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }
}
