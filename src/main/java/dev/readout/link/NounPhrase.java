package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Tree;
import dev.readout.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A description by a common noun: its head and the words before it that belong to it. */
record NounPhrase(AnalysedSentence sentence, int head) {
  private static final Set<String> PREMODIFIERS =
      Set.of(
          "amod",
          "compound",
          "nummod",
          "det",
          "nmod:poss",
          "advmod",
          "dep",
          "nmod",
          "obl",
          "obl:npmod",
          "conj");

  /** Words that belong to a phrase within the phrase, and not when they hang on its head. */
  private static final Set<String> INNER = Set.of("case", "cc");

  /** The first word of the phrase: as far left as words depend on the head without a gap. */
  int first() {
    int first = head;
    while (first > 0 && belongs(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean belongs(int word) {
    Tree tree = sentence.tree();
    int at = word;
    while (at != Tree.ROOT && at < head) {
      if (!PREMODIFIERS.contains(tree.relation(at))
          && !(INNER.contains(tree.relation(at)) && tree.governor(at) != head)
          && !tree.relation(at).equals("punct")) {
        return false;
      }
      at = tree.governor(at);
    }
    return at == head && !sentence.token(word).pos().equals(",");
  }

  /**
   * The words of the phrase without article or possessive pronoun: "two congressional committees".
   */
  String label() {
    int from = first();
    while (from < head && isDropped(sentence.token(from))) {
      from++;
    }
    return words(from);
  }

  /** The plain nouns and adjectives right before the head, and it: "foreign ministry". */
  String ownWords() {
    int from = head;
    while (from > first() && isPlain(sentence.token(from - 1))) {
      from--;
    }
    return words(from);
  }

  /** "Dawn party" in "the ruling Dawn party": the proper nouns right before the head, and it. */
  Optional<String> nameInside() {
    int from = head;
    while (from > first() && sentence.token(from - 1).pos().equals("NNP")) {
      from--;
    }
    return from < head && !isPlural() ? Optional.of(words(from)) : Optional.empty();
  }

  private static boolean isPlain(Token token) {
    return (token.pos().equals("JJ") || token.pos().equals("NN"))
        && Character.isLowerCase(token.word().codePointAt(0));
  }

  private static boolean isDropped(Token token) {
    return token.pos().equals("PRP$")
        || token.pos().equals("WP$")
        || token.pos().startsWith("RB")
        || token.pos().equals("DT") && !Set.of("a", "an").contains(lower(token))
        || token.pos().equals("PDT");
  }

  /** The words from a token to the head, with the blanks of the text. */
  String words(int from) {
    return sentence.words(from, head);
  }

  String headLemma() {
    return sentence.lemma(head);
  }

  /** True in "is not party to the deal": said of somebody, not somebody. */
  boolean isPredicate() {
    return sentence.tree().has(head, "cop");
  }

  boolean isPlural() {
    return sentence.token(head).pos().equals("NNS") || sentence.token(head).pos().equals("NNPS");
  }

  /** True for "the president", with nothing that says of what. */
  boolean isBare() {
    return premodifiers().stream().allMatch(token -> lower(token).equals("the"))
        && !sentence.tree().has(head, "nmod", "appos");
  }

  boolean isIndefinite() {
    return premodifiers().stream().anyMatch(token -> Set.of("a", "an").contains(lower(token)));
  }

  boolean hasWord(String... wanted) {
    Set<String> words = Set.of(wanted);
    return premodifiers().stream().anyMatch(token -> words.contains(lower(token)));
  }

  List<Token> premodifiers() {
    return IntStream.range(first(), head).mapToObj(sentence::token).toList();
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
