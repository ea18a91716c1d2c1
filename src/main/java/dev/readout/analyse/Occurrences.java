package dev.readout.analyse;

import java.util.HashSet;
import java.util.Set;

/**
 * Where else in the sentence a capitalised word stands, and with which names beside it: the
 * occurrence patterns of Finkel, Grenager and Manning, under the names that CoreNLP's model has for
 * them. "Y X" is the word with the one before, "X Y" with the one after.
 */
final class Occurrences {
  /** A word nearer than that is no other occurrence, nor is one so far. */
  private static final int NEAREST = 3;

  private static final int FARTHEST = 149;

  private final FormedSentence sentence;
  private final int at;
  private final Set<String> features = new HashSet<>();

  private Occurrences(FormedSentence sentence, int at) {
    this.sentence = sentence;
    this.at = at;
  }

  /** The features of the word at a place; none when it could be a name but stands nowhere else. */
  static Set<String> of(FormedSentence sentence, int at) {
    boolean clear =
        sentence.isCapitalised(at)
            && sentence.isWithoutCapital(at + 1)
            && sentence.hasLetter(at + 1)
            && sentence.hasLetter(at - 1);
    if (!clear) {
      return Set.of("NO-OCCURRENCE-PATTERN");
    }
    Occurrences occurrences = new Occurrences(sentence, at);
    occurrences.find();
    return occurrences.features;
  }

  private void find() {
    boolean afterName = sentence.isProperNoun(at - 1);
    String text = sentence.text(at);
    int last = Math.min(sentence.size() - 1, at + FARTHEST);
    for (int i = Math.max(0, at - FARTHEST); i <= last; i++) {
      if (Math.abs(i - at) >= NEAREST && sentence.text(i).equals(text)) {
        String side = i < at ? "PREV" : "NEXT";
        features.add(afterName ? "XY-" + side + pair(i) : "X-" + side + neighbour(i));
      }
    }
  }

  /** Whether the same name stands before the other occurrence. */
  private String pair(int other) {
    boolean same = sentence.text(other - 1).equals(sentence.text(at - 1));
    return same ? "-OCCURRENCE-XY" : "-OCCURRENCE-Y";
  }

  /** On which side of the other occurrence a name stands; that towards this one is asked first. */
  private String neighbour(int other) {
    int inward = other < at ? 1 : -1;
    if (sentence.isProperNoun(other + inward)) {
      return "-OCCURRENCE-YX";
    }
    return sentence.isProperNoun(other - inward) ? "-OCCURRENCE-XY" : "-OCCURRENCE-X";
  }
}
