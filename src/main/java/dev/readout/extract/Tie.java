package dev.readout.extract;

import dev.readout.time.Gap;
import java.util.Optional;

/** How one event told stands to another, both by their index in the list of events told. */
public sealed interface Tie {
  /** "The call came a day before the talks": which came first, and how long before. */
  record Order(int earlier, int later, Optional<Gap> gap) implements Tie {}

  /** "met on the sidelines of the summit": the shorter event within the longer one. */
  record Part(int part, int whole) implements Tie {}
}
