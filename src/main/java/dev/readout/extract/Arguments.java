package dev.readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The heads of the phrases around a predicate, by the slot they stand in, as they are found. */
final class Arguments {
  private final Passage passage;
  private final Map<Slot, List<Integer>> heads = new LinkedHashMap<>();

  Arguments(Passage passage) {
    this.passage = passage;
  }

  /** What was found, slots in the order in which they were first filled. */
  Map<Slot, List<Integer>> heads() {
    return heads;
  }

  /** True when none of the slots is filled. */
  boolean lacks(Slot... slots) {
    return Arrays.stream(slots).noneMatch(heads::containsKey);
  }

  void put(Slot slot, List<Integer> found) {
    if (!found.isEmpty()) {
      heads.computeIfAbsent(slot, key -> new ArrayList<>()).addAll(found);
    }
  }

  /** The phrases that prepositions hang on a word. */
  void prepositions(int word) {
    passage
        .obliques(word)
        .forEach((preposition, found) -> put(Slot.preposition(preposition), found));
  }

  /** The possessors of a noun, and the names that stand before it. */
  void modifiers(int noun) {
    put(Slot.POSSESSOR, passage.syntax().coordinated(passage.tree().children(noun, "nmod:poss")));
    put(
        Slot.ADJECTIVE,
        passage.tree().children(noun, "amod", "compound").stream()
            .flatMap(
                word ->
                    Stream.concat(
                        passage.tree().children(word, "compound").stream(), Stream.of(word)))
            .filter(word -> passage.reference(word).filter(each -> each.head() == word).isPresent())
            .toList());
  }
}
