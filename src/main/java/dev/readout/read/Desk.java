package dev.readout.read;

import dev.readout.vocab.Key;
import java.util.HashSet;
import java.util.Set;

/** Where the formats hand in what they read; passes each identity on once. */
final class Desk {
  private static final int HASH_DIGITS = 15;

  private final Intake intake;

  /** 60 bits of each identity, not the names: a run may have millions. */
  private final Set<Long> seen = new HashSet<>();

  Desk(Intake intake) {
    this.intake = intake;
  }

  void take(Draft draft, Place place) {
    if (seen.add(Long.parseLong(Key.digest(draft.identity(), HASH_DIGITS), 16))) {
      intake.article(draft.article());
    } else {
      String twice = "\"" + draft.identity() + "\" was given before in this run";
      refuse(place, twice + "; the first is kept, give this one an id of its own");
    }
  }

  void refuse(Place place, String message) {
    intake.problem(place.problem(message));
  }
}
