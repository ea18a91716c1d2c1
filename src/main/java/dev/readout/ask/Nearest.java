package dev.readout.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what somebody who mistyped may have meant. */
final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /** Up to three candidates that hold the word or differ from it by few letters, nearest first. */
  static List<String> to(String word, Stream<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return candidates
        .distinct()
        .map(candidate -> new Ranked(candidate, distance(wanted, candidate)))
        .filter(ranked -> ranked.distance <= Math.max(2, wanted.length() / 3))
        .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::text))
        .limit(SHOWN)
        .map(Ranked::text)
        .toList();
  }

  private record Ranked(String text, int distance) {}

  /** Letters to change, add or drop; 1 when one holds the other. */
  private static int distance(String wanted, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    if (wanted.length() > 2 && other.contains(wanted)) {
      return 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (wanted.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
