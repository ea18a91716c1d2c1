package dev.readout.merge;

import dev.readout.time.Interval;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Narrows the days of events by those before, after and around them: what came before Tuesday's
 * talks was on Tuesday at the latest, whichever article says which.
 */
final class Chronology {
  private static final int MOST_ROUNDS = 8;

  private final Map<Key, MergedEvent> events = new LinkedHashMap<>();

  private Chronology(List<MergedEvent> merged) {
    merged.forEach(event -> events.put(event.key(), event));
  }

  /** The same events in the same order. Bounds that contradict each other stay as they were. */
  static List<MergedEvent> narrow(List<MergedEvent> merged) {
    Chronology chronology = new Chronology(merged);
    boolean narrower = true;
    for (int round = 0; narrower && round < MOST_ROUNDS; round++) {
      narrower = false;
      for (MergedEvent event : merged) {
        narrower |= chronology.narrow(event);
      }
    }
    return new ArrayList<>(chronology.events.values());
  }

  private boolean narrow(MergedEvent event) {
    boolean narrower = false;
    for (Key later : event.before()) {
      narrower |= within(event.key(), when(later).latest().map(Interval::until));
      narrower |= within(later, when(event.key()).earliest().map(Interval::from));
    }
    for (Key whole : event.within()) {
      narrower |= within(event.key(), Optional.of(when(whole)));
    }
    return narrower;
  }

  private Interval when(Key event) {
    return events.get(event).when();
  }

  private boolean within(Key event, Optional<Interval> bounds) {
    Interval now = when(event);
    Optional<Interval> next = bounds.flatMap(now::intersect).filter(days -> !days.equals(now));
    next.ifPresent(days -> events.put(event, events.get(event).at(days)));
    return next.isPresent();
  }
}
