package dev.readout.analyse;

import dev.readout.text.WordTable;
import java.util.List;
import java.util.Set;

/**
 * Mends "The call came days after rebels raided the camp": the rebels raided, not the days, and
 * "days" says how long after.
 */
final class DaysAfter {
  private static final Set<String> UNITS = WordTable.set("time-unit");
  private static final Set<String> ORDERS = Set.of("after", "before");

  private DaysAfter() {}

  /** Mends the parse in place. */
  static void mend(Repairs repairs) {
    for (int word = 0; word < repairs.size(); word++) {
      if (UNITS.contains(repairs.token(word).lemma())
          && repairs.relation(word).equals("nsubj")
          && repairs.governor(word) > word) {
        mend(repairs, word);
      }
    }
  }

  private static void mend(Repairs repairs, int unit) {
    int verb = repairs.governor(unit);
    for (int noun : repairs.children(unit, "nmod")) {
      List<Integer> orders =
          repairs.children(noun, "case").stream()
              .filter(word -> ORDERS.contains(repairs.lower(word)))
              .toList();
      if (noun < verb && orders.equals(List.of(unit + 1))) {
        repairs.hang(noun, verb, "nsubj");
        repairs.hang(unit + 1, verb, "mark");
        repairs.hang(unit, verb, "obl:npmod");
        if (repairs.governor(verb) >= 0) {
          repairs.hang(verb, repairs.governor(verb), "advcl");
        }
        return;
      }
    }
  }
}
