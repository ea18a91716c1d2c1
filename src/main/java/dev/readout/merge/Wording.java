package dev.readout.merge;

import dev.readout.account.Account;
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
    return alike(a, b) ? Optional.of("much the same words") : Optional.empty();
  }

  /** Two tellings in one sentence are two things said. */
  private boolean alike(Telling a, Telling b) {
    if (a.isInArticleOf(b) && a.event().sentence() == b.event().sentence()) {
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
