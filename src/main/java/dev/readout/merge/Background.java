package dev.readout.merge;

import dev.readout.know.Known;
import dev.readout.know.Term;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What merging asks of the things known beforehand. */
public interface Background {
  /** Nothing is known. */
  Background NONE = of(key -> Optional.empty(), person -> List.of());

  Optional<Known> get(Key key);

  /** The offices a person has held. */
  List<Term> termsOf(Key person);

  static Background of(Function<Key, Optional<Known>> entities, Function<Key, List<Term>> terms) {
    return new Background() {
      @Override
      public Optional<Known> get(Key key) {
        return entities.apply(key);
      }

      @Override
      public List<Term> termsOf(Key person) {
        return terms.apply(person);
      }
    };
  }
}
