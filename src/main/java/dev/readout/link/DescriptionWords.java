package dev.readout.link;

import dev.readout.text.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns by which an article goes on speaking of those it has named: "both sides". */
final class DescriptionWords {
  /** Whom such a noun may stand for. */
  enum Sort {
    /** People at the head of something: "the two leaders". */
    LEADER,
    /** States or the people who speak for them: "both sides". */
    SIDE,
    /** States: "the two countries", "his country". */
    LAND,
    /** Who governs: "the administration". */
    REGIME,
    /** An organization: "the company". */
    BODY,
    /** Who does the same for another: "her counterpart". */
    PEER
  }

  private final Map<String, Set<Sort>> sorts = new HashMap<>();

  private DescriptionWords() {}

  static DescriptionWords bundled() {
    DescriptionWords words = new DescriptionWords();
    for (String[] row : WordTable.rows("descriptions.tsv")) {
      words
          .sorts
          .computeIfAbsent(row[0], key -> EnumSet.noneOf(Sort.class))
          .add(Sort.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    return words;
  }

  boolean is(String lemma, Sort sort) {
    return sorts.getOrDefault(lemma, Set.of()).contains(sort);
  }
}
