package dev.readout.extract;

import dev.readout.analyse.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts events: "third phone call", "a fourth round of talks". */
final class Ordinals {
  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private Ordinals() {}

  /** The number that stands before a noun or what counts it. */
  static OptionalInt of(Passage passage, int head) {
    Tree tree = passage.tree();
    return Stream.of(head, passage.outer(head))
        .distinct()
        .flatMap(each -> tree.children(each, "amod").stream())
        .map(passage::lemma)
        .flatMapToInt(Ordinals::place)
        .findFirst();
  }

  private static IntStream place(String word) {
    return IntStream.of(WORDS.indexOf(word) + 1).filter(place -> place > 0);
  }
}
