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
      if (UNITS.contains(repairs.token(word).lemma()) && word + 2 < repairs.size()) {
        gerund(repairs, word);
      }
    }
  }

  /** "opened it on Monday, years after closing it": who opened it closed it. */
  private static void gerund(Repairs repairs, int unit) {
    int verb = repairs.governor(unit);
    int gerund = unit + 2;
    boolean stray =
        ORDERS.contains(repairs.lower(unit + 1))
            && repairs.token(gerund).pos().equals("VBG")
            && repairs.relation(gerund).matches("dep|acl|amod")
            && verb >= 0
            && repairs.token(verb).isVerb()
            && verb != gerund;
    if (stray) {
      repairs.hang(gerund, verb, "advcl");
      repairs.hang(unit + 1, gerund, "mark");
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
