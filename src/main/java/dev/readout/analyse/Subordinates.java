package dev.readout.analyse;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends clauses whose subject the parser took for the noun of a preposition: "after Oslo and Bonn
 * asked for time", "before Anna Brandt, the minister, resigned".
 */
final class Subordinates {
  private static final Set<String> MARKS = Set.of("after", "before", "since", "until");
  private static final int FAR = 12;

  private final Repairs repairs;

  private Subordinates(Repairs repairs) {
    this.repairs = repairs;
  }

  /** Mends the parse in place. */
  static void mend(Repairs repairs) {
    Subordinates subordinates = new Subordinates(repairs);
    for (int noun = 1; noun < repairs.size() - 2; noun++) {
      if (subordinates.isAfterMark(noun)) {
        subordinates.joint(noun);
        subordinates.parted(noun);
      }
    }
  }

  private boolean isAfterMark(int noun) {
    int verb = repairs.governor(noun);
    return repairs.relation(noun).equals("obl")
        && repairs.token(noun).isProperNoun()
        && verb >= 0
        && verb < noun
        && mark(noun) >= 0;
  }

  /** The conjunction right before a noun's phrase; -1 for none. */
  private int mark(int noun) {
    return repairs.children(noun, "case").stream()
        .filter(word -> MARKS.contains(repairs.lower(word)))
        .findFirst()
        .orElse(Tree.ROOT);
  }

  /** "after Oslo and Bonn asked": both asked. */
  private void joint(int noun) {
    if (!repairs.lower(noun + 1).equals("and")) {
      return;
    }
    List<Integer> second =
        IntStream.range(noun + 2, Math.min(repairs.size(), noun + FAR))
            .filter(word -> repairs.relation(word).equals("nsubj"))
            .filter(word -> repairs.token(word).isProperNoun() && repairs.first(word) == noun + 2)
            .boxed()
            .toList();
    int verb = second.size() == 1 ? repairs.governor(second.get(0)) : Tree.ROOT;
    if (verb > noun && isLoose(verb, noun)) {
      open(noun, verb);
      repairs.hang(second.get(0), noun, "conj");
      repairs.hang(noun + 1, second.get(0), "cc");
    }
  }

  /** "before Anna Brandt, the minister, resigned": she resigned. */
  private void parted(int noun) {
    if (!repairs.token(noun + 1).word().equals(",")) {
      return;
    }
    IntStream.range(noun + 2, Math.min(repairs.size(), noun + FAR))
        .filter(
            verb ->
                repairs.isAfterComma(verb) && Repairs.FINITE.contains(repairs.token(verb).pos()))
        .filter(verb -> repairs.children(verb, "nsubj").isEmpty() && isLoose(verb, noun))
        .findFirst()
        .ifPresent(verb -> open(noun, verb));
  }

  /** True for a verb that the parser could only hang on what stands before the comma. */
  private boolean isLoose(int verb, int noun) {
    int governor = repairs.governor(verb);
    boolean near = governor == repairs.governor(noun) || governor >= noun && governor < verb;
    return near
        && repairs.relation(verb).matches("conj|dep|acl|parataxis|ccomp")
        && repairs.children(verb, "mark").isEmpty();
  }

  private void open(int noun, int verb) {
    int mark = mark(noun);
    repairs.hang(verb, repairs.governor(noun), "advcl");
    repairs.hangSubject(noun, verb);
    repairs.hang(mark, verb, "mark");
  }
}
