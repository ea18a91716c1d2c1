package dev.readout.merge;

import dev.readout.vocab.Key;
import java.util.Set;

/** What a telling is about: entities, and events as far as they are told apart already. */
interface Topics {
  Set<Key> of(Telling telling);
}
