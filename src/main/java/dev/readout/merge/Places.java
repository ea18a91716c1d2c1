package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.know.Known;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which place lies in which, by the authority and by what the articles say. */
final class Places {
  private final Background background;
  private final Map<Key, SortedSet<Key>> told = new HashMap<>();
  private final Set<Key> countries = new HashSet<>();

  Places(Background background, Collection<Account> accounts) {
    this.background = background;
    for (Account account : accounts) {
      for (Account.Entity entity : account.entities()) {
        if (entity.type() == EntityClass.COUNTRY) {
          countries.add(entity.key());
        }
      }
      for (Account.Relation relation : account.relations()) {
        if (relation.predicate().equals("locatedIn")) {
          told.computeIfAbsent(relation.subject(), key -> new TreeSet<>()).add(relation.object());
        }
      }
    }
  }

  /** True when the first lies in the second, at any depth. */
  boolean isWithin(Key inner, Key outer) {
    return !inner.equals(outer) && around(inner).contains(outer);
  }

  boolean isCountry(Key place) {
    return countries.contains(place)
        || background.get(place).filter(known -> known.type() == EntityClass.COUNTRY).isPresent();
  }

  /** True when one of these is one of those, or lies in it, or has it within. */
  boolean touch(Collection<Key> some, Collection<Key> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> around(a).contains(b) || isWithin(b, a)));
  }

  /** True when nothing was in two such places: both are known and neither lies in the other. */
  boolean exclude(Collection<Key> some, Collection<Key> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && !touch(some, others)
        && some.stream().allMatch(this::isCharted)
        && others.stream().allMatch(this::isCharted);
  }

  /** The places of these that have none of the others within. */
  SortedSet<Key> finest(Collection<Key> places) {
    SortedSet<Key> finest = new TreeSet<>(places);
    finest.removeIf(outer -> places.stream().anyMatch(inner -> isWithin(inner, outer)));
    return finest;
  }

  /** A place whose surroundings are known well enough to say where it is not. */
  private boolean isCharted(Key place) {
    return background.get(place).isPresent() || told.containsKey(place);
  }

  /** The place itself and all that it lies in. */
  Set<Key> around(Key place) {
    Set<Key> found = new LinkedHashSet<>();
    Deque<Key> next = new ArrayDeque<>(List.of(place));
    while (!next.isEmpty()) {
      Key each = next.pop();
      if (found.add(each)) {
        next.addAll(told.getOrDefault(each, new TreeSet<>()));
        background.get(each).flatMap(Known::locatedIn).ifPresent(next::add);
        background.get(each).flatMap(Known::country).ifPresent(next::add);
      }
    }
    return found;
  }
}
