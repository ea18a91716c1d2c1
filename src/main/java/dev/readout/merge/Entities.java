package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.know.Known;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** One entity per key, and those that the authority's facts lead to. */
final class Entities {
  private final Background background;

  Entities(Background background) {
    this.background = background;
  }

  /**
   * @param alsoNamed keys that posts bring in
   */
  SortedMap<Key, MergedEntity> merge(Collection<Account> accounts, Collection<Key> alsoNamed) {
    SortedMap<Key, List<Account.Entity>> met = new TreeMap<>();
    for (Account account : accounts) {
      for (Account.Entity entity : account.entities()) {
        met.computeIfAbsent(entity.key(), key -> new ArrayList<>()).add(entity);
      }
    }
    SortedMap<Key, MergedEntity> merged = new TreeMap<>();
    met.forEach((key, all) -> merged.put(key, merge(key, all)));
    Deque<Key> next = new ArrayDeque<>(alsoNamed);
    merged.values().forEach(entity -> around(entity).forEach(next::add));
    while (!next.isEmpty()) {
      Key key = next.pop();
      if (!merged.containsKey(key) && background.get(key).isPresent()) {
        MergedEntity entity = merge(key, List.of());
        merged.put(key, entity);
        around(entity).forEach(next::add);
      }
    }
    return merged;
  }

  private MergedEntity merge(Key key, List<Account.Entity> met) {
    Optional<Known> known = background.get(key);
    SortedSet<String> names = new TreeSet<>();
    met.forEach(entity -> names.addAll(entity.names()));
    EntityClass type =
        known
            .map(Known::type)
            .orElseGet(() -> most(narrow(met), Account.Entity::type).orElseThrow());
    String label =
        known.map(Known::label).orElseGet(() -> most(met, Account.Entity::label).orElseThrow());
    Optional<Key> told =
        most(
                met.stream().filter(each -> each.country().isPresent()).toList(),
                Account.Entity::country)
            .flatMap(country -> country);
    Optional<Key> country = known.flatMap(Known::country).or(() -> told);
    return new MergedEntity(key, type, label, names, country, known);
  }

  /** Without those that give only the wider class of what another gives. */
  private static List<Account.Entity> narrow(List<Account.Entity> met) {
    Set<EntityClass> types = EnumSet.noneOf(EntityClass.class);
    met.forEach(each -> types.add(each.type()));
    return met.stream()
        .filter(
            each -> types.stream().noneMatch(type -> type != each.type() && type.isA(each.type())))
        .toList();
  }

  /** What most of them say; of two said equally often, the first by the alphabet. */
  private static <T> Optional<T> most(List<Account.Entity> met, Function<Account.Entity, T> value) {
    Map<String, Integer> count = new TreeMap<>();
    Map<String, T> values = new TreeMap<>();
    for (Account.Entity entity : met) {
      T each = value.apply(entity);
      count.merge(each.toString(), 1, Integer::sum);
      values.put(each.toString(), each);
    }
    return count.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(entry -> values.get(entry.getKey()));
  }

  private static Stream<Key> around(MergedEntity entity) {
    Stream<Optional<Key>> facts =
        entity
            .known()
            .map(
                known ->
                    Stream.of(
                        known.locatedIn(), known.partOf(), known.governs(), known.speaksFor()))
            .orElse(Stream.of());
    return Stream.concat(facts, Stream.of(entity.country())).flatMap(Optional::stream);
  }
}
