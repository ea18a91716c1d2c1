package dev.readout.extract;

import java.util.List;

/** What the words of one sentence tell, in reading order. */
record Tellings(Passage passage, List<Telling> words) {
  Tellings {
    words = List.copyOf(words);
  }
}
