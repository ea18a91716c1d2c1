package dev.readout.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fixed phrases that are not meant literally: "arrest the decline" arrests nobody. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  private Phrases() {}

  static Phrases bundled() {
    Phrases phrases = new Phrases();
    for (String[] row : Lexicon.rows("phrases.tsv", 1)) {
      List<String> lemmas = List.of(row[0].trim().split("\\s+"));
      phrases.byFirst.computeIfAbsent(lemmas.get(0), key -> new ArrayList<>()).add(lemmas);
    }
    return phrases;
  }

  /** The words of a sentence that stand in such a phrase. */
  Set<Integer> covered(Passage passage) {
    Set<Integer> covered = new HashSet<>();
    for (int from = 0; from < passage.sentence().size(); from++) {
      for (List<String> phrase : byFirst.getOrDefault(passage.lemma(from), List.of())) {
        if (stands(phrase, passage, from)) {
          for (int i = 0; i < phrase.size(); i++) {
            covered.add(from + i);
          }
        }
      }
    }
    return covered;
  }

  private static boolean stands(List<String> phrase, Passage passage, int from) {
    if (from + phrase.size() > passage.sentence().size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!passage.lemma(from + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
