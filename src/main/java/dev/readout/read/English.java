package dev.readout.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text is English, by how many of its words are the small ones no English text lacks. */
final class English {
  static final String CODE = "en";

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
  private static final Set<String> SMALL =
      Set.of(
          "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "as", "by",
          "at", "he", "she", "it", "his", "her", "their", "had", "has", "have", "from", "said",
          "an", "be", "not", "but", "which", "who", "after", "would", "will", "were", "are",
          "they");
  // In news of the quality set it is a third and more; other languages share "in", "a", "on",
  // "was".
  private static final double SHARE = 0.2;
  private static final int FEWEST_WORDS = 6;

  private English() {}

  static boolean is(String text) {
    int words = 0;
    int small = 0;
    for (String word : NO_LETTERS.split(text)) {
      if (!word.isEmpty()) {
        words++;
        small += SMALL.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && small >= SHARE * words;
  }
}
