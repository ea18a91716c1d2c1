package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import java.util.List;
import java.util.Optional;

/**
 * What one word tells, read by itself.
 *
 * @param event nothing when it is only wanted, feared or supposed, or played
 * @param feared what the word tells in a warning: "could attack Chad, officials warned"
 * @param notes why it reads so
 */
record Telling(
    Occurrence occurrence,
    Optional<EventTold> event,
    Optional<EventTold> feared,
    List<Note> notes) {
  Telling {
    notes = List.copyOf(notes);
  }
}
