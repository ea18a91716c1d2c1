package dev.readout.time;

import dev.readout.text.Span;
import dev.readout.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A phrase as tokens, parted by spaces; a tag that the table would not give is written behind a
 * word: {@code "may/MD march/VB"}.
 */
final class Phrase {
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("its", "PRP$"),
          Map.entry("their", "PRP$"),
          Map.entry("'s", "POS"),
          Map.entry("in", "IN"),
          Map.entry("on", "IN"),
          Map.entry("of", "IN"),
          Map.entry("by", "IN"),
          Map.entry("for", "IN"),
          Map.entry("since", "IN"),
          Map.entry("until", "IN"),
          Map.entry("from", "IN"),
          Map.entry("between", "IN"),
          Map.entry("before", "IN"),
          Map.entry("after", "IN"),
          Map.entry("to", "TO"),
          Map.entry("and", "CC"),
          Map.entry("will", "MD"),
          Map.entry("she", "PRP"),
          Map.entry("met", "VBD"),
          Map.entry("said", "VBD"),
          Map.entry("came", "VBD"),
          Map.entry("presidential", "JJ"));

  private Phrase() {}

  static List<Token> tokens(String phrase) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String part : phrase.split(" ")) {
      int slash = part.matches(".*/[A-Z$]+") ? part.lastIndexOf('/') : part.length();
      String word = part.substring(0, slash);
      String tag = slash < part.length() ? part.substring(slash + 1) : tag(word);
      String lemma = tag.startsWith("NNP") ? word : word.toLowerCase(java.util.Locale.ROOT);
      tokens.add(new Token(tokens.size(), word, lemma, tag, new Span(at, at + word.length())));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static String tag(String word) {
    String known = TAGS.get(word.toLowerCase(java.util.Locale.ROOT));
    if (known != null) {
      return known;
    }
    if (word.matches(".*\\d.*")) {
      return "CD";
    }
    return Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
  }
}
