package dev.readout.extract;

import dev.readout.vocab.EventClass;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the event lexicon: these words tell an event of this class, these arguments play
 * these parts.
 *
 * @param event empty for a line that says "no event here" and so blocks a more general one
 * @param rule how the graph names it: {@code verb:lay [blame]}
 */
record Entry(Optional<EventClass> event, Trigger trigger, Map<Slot, Filling> roles, String rule) {
  Entry {
    roles = Map.copyOf(roles);
  }
}
