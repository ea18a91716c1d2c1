package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.vocab.Key;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether two tellings of something said tell the same words. */
final class Wording {
  private static final int FEWEST_QUOTED_WORDS = 3;
  private static final int FEWEST_SHARED_WORDS = 4;
  private static final int FEWEST_IN_HEADLINE = 2;
  private static final int FEWEST_PRINTED_WORDS = 6;
  private static final int DIGITS = 16;
  private static final double ALIKE = 0.6;
  private static final Set<String> SMALL =
      Set.of(
          "about",
          "after",
          "also",
          "been",
          "before",
          "from",
          "have",
          "into",
          "more",
          "over",
          "said",
          "says",
          "saying",
          "told",
          "that",
          "their",
          "them",
          "there",
          "they",
          "this",
          "were",
          "what",
          "when",
          "which",
          "will",
          "with",
          "would",
          "according");

  private final Map<Telling, Set<String>> words = new HashMap<>();

  /** Why they say the same, if they do. */
  Optional<String> because(Telling a, Telling b) {
    if (a.event().quote().isPresent() && b.event().quote().isPresent()) {
      String one = plain(a.event().quote().get());
      String other = plain(b.event().quote().get());
      return contains(one, other) || contains(other, one)
          ? Optional.of(one.equals(other) ? "the same quote" : "one quote is part of the other")
          : Optional.empty();
    }
    if (isSummary(a, b) || isSummary(b, a)) {
      return Optional.of("the headline tells it in short");
    }
    return alike(a, b) ? Optional.of("much the same words") : Optional.empty();
  }

  /** True when the first is the headline over the second, and most of its words come again. */
  private boolean isSummary(Telling headline, Telling other) {
    String title = headline.account().source().headline().map(Wording::plain).orElse("");
    if (!headline.isInArticleOf(other) || !title.equals(plain(headline.sentence()))) {
      return false;
    }
    Set<String> shared = new TreeSet<>(words(headline));
    shared.retainAll(words(other));
    return !isInOneSentence(headline, other)
        && shared.size() >= FEWEST_IN_HEADLINE
        && shared.size() >= ALIKE * words(headline).size();
  }

  /** Two tellings in one sentence are two things said. */
  static boolean isInOneSentence(Telling a, Telling b) {
    return a.isInArticleOf(b) && a.event().sentence() == b.event().sentence();
  }

  /**
   * What tells a sentence's telling apart from all others, wherever the sentence is printed again;
   * empty for a sentence too short to be this one's alone.
   */
  static Optional<String> print(Telling telling) {
    String sentence = plain(telling.sentence());
    int offset =
        telling.event().trigger().begin()
            - telling.account().sentences().get(telling.event().sentence()).at().begin();
    return sentence.split(" ").length >= FEWEST_PRINTED_WORDS
        ? Optional.of(Key.digest(offset + " " + sentence, DIGITS))
        : Optional.empty();
  }

  private boolean alike(Telling a, Telling b) {
    if (isInOneSentence(a, b)) {
      return false;
    }
    Set<String> one = words(a);
    Set<String> other = words(b);
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    return shared.size() >= FEWEST_SHARED_WORDS
        && 2.0 * shared.size() / (one.size() + other.size()) >= ALIKE;
  }

  private Set<String> words(Telling telling) {
    return words.computeIfAbsent(telling, Wording::read);
  }

  /** A sentence's words but for small ones and names: who it was is asked elsewhere. */
  private static Set<String> read(Telling telling) {
    Set<String> words = split(telling.sentence());
    for (Account.Entity entity : telling.account().entities()) {
      entity.names().forEach(name -> words.removeAll(split(name)));
    }
    return words;
  }

  private static Set<String> split(String text) {
    return Arrays.stream(plain(text).split(" "))
        .filter(word -> word.length() > 3 && !SMALL.contains(word))
        .map(word -> word.replaceAll("(ing|ed|es|s)$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean contains(String longer, String shorter) {
    return shorter.split(" ").length >= FEWEST_QUOTED_WORDS
        && (" " + longer + " ").contains(" " + shorter + " ");
  }

  /** Lower case, letters and digits, single spaces. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
