package dev.readout.analyse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Mends sentences that end in ", the minister said": what stands before that comma belongs to what
 * was said, not to the saying. "Chad raided a camp in Mali on Friday, the army said": on Friday was
 * the raid.
 */
final class SaidLast {
  private final Repairs repairs;

  private SaidLast(Repairs repairs) {
    this.repairs = repairs;
  }

  /** Mends the parse in place. */
  static void mend(Repairs repairs) {
    SaidLast last = new SaidLast(repairs);
    for (int word = 1; word < repairs.size(); word++) {
      if (Detour.isSaying(repairs.token(word))) {
        last.giveBack(word);
      }
    }
  }

  private void giveBack(int saying) {
    List<Integer> said =
        repairs.children(saying, "ccomp", "dep", "parataxis").stream()
            .filter(verb -> verb < saying && repairs.token(verb).isVerb())
            .toList();
    List<Integer> speakers = repairs.children(saying, "nsubj");
    if (said.size() != 1 || speakers.size() != 1 || speakers.get(0) > saying) {
      return;
    }
    int comma = repairs.first(speakers.get(0)) - 1;
    int verb = said.get(0);
    if (comma <= verb || !repairs.token(comma).word().equals(",")) {
      return;
    }
    IntStream.range(verb + 1, comma)
        .filter(word -> repairs.governor(word) == saying)
        .filter(word -> repairs.relation(word).matches("obl.*|advmod|advcl|xcomp"))
        .forEach(word -> repairs.hang(word, verb, repairs.relation(word)));
    if (repairs.relation(verb).equals("dep")) {
      repairs.hang(verb, saying, "ccomp");
    }
  }
}
