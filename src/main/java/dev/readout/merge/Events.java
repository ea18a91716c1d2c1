package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes one event of all its tellings. */
final class Events {
  private static final int MOST_TYPES = 2;
  private static final int LONG_DIGEST = 12;

  private final Places places;
  private final Map<Key, Interval> written;
  private final Rereading rereading = new Rereading();
  private final Map<Key, Key> eventOf = new HashMap<>();

  /**
   * @param written the days between which each article was written, as far as all accounts tell
   */
  Events(Places places, Map<Key, Interval> written) {
    this.places = places;
    this.written = written;
  }

  /** The event that each telling was found to be, once they are merged. */
  Map<Key, Key> eventOf() {
    return eventOf;
  }

  /**
   * @param clusters in the order of their first tellings
   */
  List<MergedEvent> merge(Collection<Cluster> clusters) {
    nameAll(clusters);
    SortedMap<Key, SortedSet<Key>> before = new TreeMap<>();
    for (Cluster cluster : clusters) {
      before.put(eventOf.get(cluster.first().key()), events(cluster, Account.Event::before));
    }
    return clusters.stream().map(cluster -> event(cluster, before)).toList();
  }

  private void nameAll(Collection<Cluster> clusters) {
    Set<Key> taken = new HashSet<>();
    for (Cluster cluster : clusters) {
      Key key = cluster.first().eventKey();
      if (!taken.add(key)) {
        // Six digits met twice: the later event tells itself apart by more of them.
        key = new Key(key.path() + Key.digest(cluster.first().key().path(), LONG_DIGEST));
        taken.add(key);
      }
      for (Telling telling : cluster.tellings) {
        eventOf.put(telling.key(), key);
      }
    }
  }

  private MergedEvent event(Cluster cluster, SortedMap<Key, SortedSet<Key>> before) {
    Key key = eventOf.get(cluster.first().key());
    SortedSet<Key> aliases = new TreeSet<>();
    cluster.tellings.forEach(telling -> aliases.add(telling.eventKey()));
    aliases.remove(key);
    Set<Factuality> reported = EnumSet.copyOf(cluster.factualities);
    SortedSet<Key> topics = events(cluster, Account.Event::topicEvents);
    cluster.tellings.forEach(telling -> topics.addAll(telling.event().topics()));
    List<EventClass> types = types(cluster);
    return new MergedEvent(
        key,
        aliases,
        cluster.because,
        types,
        participants(cluster, types),
        places.finest(cluster.places),
        topics,
        events(cluster, Account.Event::within),
        withoutLoops(key, before),
        cluster.ordinals.stream().mapToInt(Integer::intValue).findFirst(),
        when(cluster),
        cluster.tellings.stream().flatMap(each -> each.event().extent().stream()).findFirst(),
        reported,
        isSaid(types) ? quotes(cluster) : new TreeSet<>());
  }

  /** What all tellings still agree on when those of undated articles are read more closely. */
  private Interval when(Cluster cluster) {
    Optional<Interval> when = Optional.of(cluster.when());
    for (Telling telling : cluster.tellings) {
      Interval closer = rereading.when(telling, written.get(telling.article()));
      if (!closer.equals(telling.when())) {
        when = when.flatMap(closer::intersect);
      }
    }
    return when.orElse(cluster.when());
  }

  private static boolean isSaid(List<EventClass> types) {
    return Kinds.has(types, EventClass.STATEMENT);
  }

  /** The most specific, those told most often first. */
  private static List<EventClass> types(Cluster cluster) {
    Map<EventClass, Integer> count = new EnumMap<>(EventClass.class);
    cluster.tellings.forEach(
        telling -> telling.types().forEach(type -> count.merge(type, 1, Integer::sum)));
    return count.keySet().stream()
        .filter(
            type -> count.keySet().stream().noneMatch(other -> other != type && other.isA(type)))
        .sorted(
            Comparator.comparing((EventClass type) -> -count.get(type)).thenComparing(type -> type))
        .limit(MOST_TYPES)
        .toList();
  }

  private static SortedMap<Key, Role> participants(Cluster cluster, List<EventClass> types) {
    SortedMap<Key, Role> roles = new TreeMap<>();
    boolean symmetric = Kinds.isSymmetric(types);
    for (Telling telling : cluster.tellings) {
      telling
          .event()
          .participants()
          .forEach(
              (who, role) ->
                  roles.merge(who, symmetric ? Role.PARTICIPANT : role, Events::narrower));
    }
    return roles;
  }

  /** Of two roles the one within the other; what both are when neither is. */
  static Role narrower(Role a, Role b) {
    if (chain(a).contains(b)) {
      return a;
    }
    if (chain(b).contains(a)) {
      return b;
    }
    return chain(a).stream().filter(chain(b)::contains).findFirst().orElse(Role.PARTICIPANT);
  }

  private static List<Role> chain(Role role) {
    List<Role> chain = new ArrayList<>(List.of(role));
    role.wider().ifPresent(wider -> chain.addAll(chain(wider)));
    return chain;
  }

  private SortedSet<Key> events(Cluster cluster, Function<Account.Event, List<Integer>> numbers) {
    SortedSet<Key> found = new TreeSet<>();
    for (Telling telling : cluster.tellings) {
      for (int number : numbers.apply(telling.event())) {
        found.add(eventOf.get(telling.article().within("event-" + number)));
      }
    }
    found.remove(eventOf.get(cluster.first().key()));
    return found;
  }

  /** Each quote that is no part of a longer one. */
  private static SortedSet<String> quotes(Cluster cluster) {
    SortedSet<String> all = new TreeSet<>();
    cluster.tellings.forEach(telling -> telling.event().quote().ifPresent(all::add));
    SortedSet<String> longest = new TreeSet<>(all);
    longest.removeIf(
        part ->
            all.stream()
                .anyMatch(
                    whole ->
                        !whole.equals(part)
                            && Wording.plain(whole).contains(Wording.plain(part))
                            && whole.length() > part.length()));
    return longest;
  }

  /** Where accounts have each of two events before the other, the graph says neither. */
  private static SortedSet<Key> withoutLoops(Key event, SortedMap<Key, SortedSet<Key>> before) {
    SortedSet<Key> later = new TreeSet<>(before.get(event));
    later.removeIf(other -> before.get(other).contains(event));
    return later;
  }
}
