package dev.readout.merge;

import dev.readout.vocab.Key;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tellings gathered into events, link by link; a link is followed unless the whole forbids it. */
final class Grouping {
  private final Exclusion exclusion;
  private final Map<Telling, Cluster> clusters = new TreeMap<>();

  Grouping(Exclusion exclusion, Collection<Telling> tellings) {
    this.exclusion = exclusion;
    tellings.forEach(telling -> clusters.put(telling, new Cluster(telling)));
  }

  Cluster of(Telling telling) {
    return clusters.get(telling);
  }

  /** Each event once, in the order of its first telling. */
  Set<Cluster> all() {
    return new LinkedHashSet<>(clusters.values());
  }

  /** The first telling of the event that each telling is of. */
  Map<Key, Key> firsts() {
    Map<Key, Key> firsts = new HashMap<>();
    clusters.forEach((telling, cluster) -> firsts.put(telling.key(), cluster.first().key()));
    return firsts;
  }

  /** Follows the links in their order, the loose ones after all others. */
  void follow(Collection<Link> sorted) {
    for (Link.Strength strength : Link.Strength.values()) {
      List<Link> links = sorted.stream().filter(link -> link.strength() == strength).toList();
      if (strength.compareTo(Link.Strength.LOOSE) < 0) {
        links.stream().filter(link -> forbids(link).isEmpty()).forEach(this::join);
      } else {
        followLoosely(links);
      }
    }
  }

  private void followLoosely(List<Link> links) {
    Map<Telling, Set<Telling>> linked = new HashMap<>();
    for (Link link : links) {
      linked.computeIfAbsent(link.first(), key -> new LinkedHashSet<>()).add(link.second());
      linked.computeIfAbsent(link.second(), key -> new LinkedHashSet<>()).add(link.first());
    }
    for (Link link : links) {
      if (forbids(link).isEmpty() && !isAmbiguous(link, linked)) {
        join(link);
      }
    }
  }

  private Optional<String> forbids(Link link) {
    Cluster a = of(link.first());
    Cluster b = of(link.second());
    return link.strength() == Link.Strength.REFERS_BACK
        ? exclusion.even(a, b)
        : exclusion.between(a, b);
  }

  /** True when one of the two may as well be a third that the other cannot be. */
  private boolean isAmbiguous(Link link, Map<Telling, Set<Telling>> linked) {
    Cluster a = of(link.first());
    Cluster b = of(link.second());
    return a != b && (hasOtherChoice(a, b, linked) || hasOtherChoice(b, a, linked));
  }

  private boolean hasOtherChoice(Cluster a, Cluster b, Map<Telling, Set<Telling>> linked) {
    for (Telling telling : a.tellings) {
      for (Telling other : linked.getOrDefault(telling, Set.of())) {
        Cluster third = of(other);
        if (third != a
            && third != b
            && exclusion.between(a, third).isEmpty()
            && areTwo(a, b, third)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True when the first can be the second or the third, not both: it has no room for both. */
  private boolean areTwo(Cluster a, Cluster b, Cluster third) {
    boolean room = a.named.containsAll(b.named) && a.named.containsAll(third.named);
    return room
        ? exclusion.besidesParticipants(b, third).isPresent()
        : exclusion.between(b, third).isPresent();
  }

  private void join(Link link) {
    Cluster a = of(link.first());
    Cluster b = of(link.second());
    if (a == b) {
      return;
    }
    Cluster larger = a.tellings.size() >= b.tellings.size() ? a : b;
    Cluster smaller = larger == a ? b : a;
    larger.take(smaller);
    larger.because.add(link.because());
    smaller.tellings.forEach(telling -> clusters.put(telling, larger));
  }
}
