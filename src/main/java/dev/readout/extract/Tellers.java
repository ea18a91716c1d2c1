package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import dev.readout.vocab.Factuality;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of one sentence that tell events.
 *
 * @param words in the order of the events they tell
 * @param first index of the first of these events in {@code told}
 * @param told the events of the article so far, those of the sentence last
 */
record Tellers(List<Occurrence> words, int first, List<EventTold> told) {
  Tellers {
    words = List.copyOf(words);
  }

  Occurrence of(int event) {
    return words.get(event - first);
  }

  int event(Occurrence occurrence) {
    return first + words.indexOf(occurrence);
  }

  /** The event that a word tells, or carries as "hold" does in "hold talks". */
  OptionalInt toldBy(int word) {
    Stream<IntPredicate> ways =
        Stream.of(
            i -> words.get(i).head() == word,
            i -> words.get(i).carrier() == word,
            i -> words.get(i).passage().outer(words.get(i).head()) == word,
            i -> words.get(i).passage().syntax().objects(word).contains(words.get(i).head()));
    return ways.flatMapToInt(way -> IntStream.range(0, words.size()).filter(way).limit(1))
        .map(i -> first + i)
        .findFirst();
  }

  /**
   * The event of a noun that the word governs: "died in an attack", "handed in his resignation".
   */
  OptionalInt toldUnder(int word) {
    return IntStream.range(0, words.size())
        .filter(
            i -> {
              Occurrence each = words.get(i);
              int noun = each.passage().outer(each.head());
              return each.isNoun()
                  && each.passage().tree().is(noun, "obj", "obl", "nsubj")
                  && each.passage().tree().governor(noun) == word;
            })
        .map(i -> first + i)
        .findFirst();
  }

  /** True for two events that both were, or are to be, and are not one. */
  boolean areTwo(int one, int other) {
    return origin(one) != origin(other) && isOne(one) && isOne(other);
  }

  private boolean isOne(int event) {
    return told.get(event).factuality() != Factuality.DID_NOT_HAPPEN;
  }

  /** The first telling that this one goes back to, perhaps by way of others. */
  int origin(int event) {
    int at = event;
    for (int steps = 0; told.get(at).same().isPresent() && steps < told.size(); steps++) {
      at = told.get(at).same().getAsInt();
    }
    return at;
  }
}
