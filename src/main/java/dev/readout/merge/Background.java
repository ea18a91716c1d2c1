package dev.readout.merge;

import dev.readout.know.Known;
import dev.readout.know.Term;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Optional;

/** What merging asks of the things known beforehand. */
public interface Background {
  /** Nothing is known. */
  Background NONE =
      new Background() {
        @Override
        public Optional<Known> get(Key key) {
          return Optional.empty();
        }

        @Override
        public List<Term> termsOf(Key person) {
          return List.of();
        }
      };

  Optional<Known> get(Key key);

  /** The offices a person has held. */
  List<Term> termsOf(Key person);
}
