package dev.readout.merge;

import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * An event as all accounts together tell it.
 *
 * @param aliases the keys that its later tellings would have given it
 * @param because why its tellings are taken for one event, in plain words
 * @param types one or two, most specific first
 * @param participants each in the narrowest role that any account gives it
 * @param places the finest told
 * @param topics entities and events
 * @param quotes of a statement, each that is no part of another
 */
record MergedEvent(
    Key key,
    SortedSet<Key> aliases,
    SortedSet<String> because,
    List<EventClass> types,
    SortedMap<Key, Role> participants,
    SortedSet<Key> places,
    SortedSet<Key> topics,
    SortedSet<Key> within,
    SortedSet<Key> before,
    OptionalInt ordinal,
    Interval when,
    Optional<Interval> extent,
    Set<Factuality> reportedAs,
    SortedSet<String> quotes) {
  /** The same event on other days. */
  MergedEvent at(Interval days) {
    return new MergedEvent(
        key,
        aliases,
        because,
        types,
        participants,
        places,
        topics,
        within,
        before,
        ordinal,
        days,
        extent,
        reportedAs,
        quotes);
  }
}
