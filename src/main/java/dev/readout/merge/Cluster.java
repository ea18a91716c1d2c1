package dev.readout.merge;

import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tellings taken for one event so far, and what they say together. */
final class Cluster {
  final SortedSet<Telling> tellings = new TreeSet<>();
  final SortedSet<String> because = new TreeSet<>();
  final Set<EventClass> types = EnumSet.noneOf(EventClass.class);
  final Set<Factuality> factualities = EnumSet.noneOf(Factuality.class);
  final Set<Integer> ordinals = new TreeSet<>();
  final SortedSet<Key> named = new TreeSet<>();
  final SortedSet<Key> actors = new TreeSet<>();
  final SortedSet<Key> recipients = new TreeSet<>();
  final SortedSet<Key> places = new TreeSet<>();
  final Set<Key> sentences = new HashSet<>();
  // The tellings that these are said to be part of, before, or about: other events, all of them.
  final Set<Key> others = new HashSet<>();
  private final Set<Key> keys = new HashSet<>();
  private Interval when = Interval.UNKNOWN;
  // Of the articles that do not say when: the earliest that one ends, the latest that one begins.
  private Optional<LocalDate> firstEnd = Optional.empty();
  private Optional<LocalDate> lastBegin = Optional.empty();

  Cluster(Telling telling) {
    tellings.add(telling);
    keys.add(telling.key());
    types.addAll(telling.types());
    factualities.add(telling.event().factuality());
    telling.event().ordinal().ifPresent(ordinals::add);
    named.addAll(telling.named());
    actors.addAll(telling.actors());
    recipients.addAll(telling.recipients());
    places.addAll(telling.event().places());
    sentences.add(telling.article().within("sentence-" + telling.event().sentence()));
    for (List<Integer> numbers :
        List.of(
            telling.event().within(), telling.event().before(), telling.event().topicEvents())) {
      numbers.forEach(number -> others.add(telling.article().within("event-" + number)));
    }
    when = telling.when();
    if (!when.isKnown()) {
      firstEnd = telling.dated().latest();
      lastBegin = telling.dated().earliest();
    }
  }

  /** Takes the other's tellings in; of the two the larger should do so. */
  void take(Cluster other) {
    tellings.addAll(other.tellings);
    keys.addAll(other.keys);
    because.addAll(other.because);
    types.addAll(other.types);
    factualities.addAll(other.factualities);
    ordinals.addAll(other.ordinals);
    named.addAll(other.named);
    actors.addAll(other.actors);
    recipients.addAll(other.recipients);
    places.addAll(other.places);
    sentences.addAll(other.sentences);
    others.addAll(other.others);
    firstEnd = pick(firstEnd, other.firstEnd, Comparator.naturalOrder());
    lastBegin = pick(lastBegin, other.lastBegin, Comparator.reverseOrder());
    when = when.intersect(other.when).orElseGet(this::mostTold);
  }

  /** When it happened: what all times agree on, else what most accounts say. */
  Interval when() {
    return when;
  }

  private Interval mostTold() {
    Map<Interval, Integer> told = new HashMap<>();
    tellings.stream()
        .map(Telling::when)
        .filter(Interval::isKnown)
        .forEach(interval -> told.merge(interval, 1, Integer::sum));
    // Of those told equally often, the one told first.
    int most = told.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return tellings.stream()
        .map(Telling::when)
        .filter(interval -> told.getOrDefault(interval, 0) == most)
        .findFirst()
        .orElse(Interval.UNKNOWN);
  }

  /** Days between the articles furthest apart that would tell of this without saying when. */
  long daysApart(Cluster other) {
    Optional<LocalDate> end = pick(firstEnd, other.firstEnd, Comparator.naturalOrder());
    Optional<LocalDate> begin = pick(lastBegin, other.lastBegin, Comparator.reverseOrder());
    return end.isPresent() && begin.isPresent()
        ? ChronoUnit.DAYS.between(end.get(), begin.get())
        : 0;
  }

  private static Optional<LocalDate> pick(
      Optional<LocalDate> a, Optional<LocalDate> b, Comparator<LocalDate> order) {
    return Stream.concat(a.stream(), b.stream()).min(order);
  }

  boolean isSaidToBeOther(Cluster that) {
    return that.keys.stream().anyMatch(others::contains)
        || keys.stream().anyMatch(that.others::contains);
  }

  Telling first() {
    return tellings.first();
  }
}
