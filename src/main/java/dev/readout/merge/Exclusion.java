package dev.readout.merge;

import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Why two events cannot be one, asked of all their tellings together. */
final class Exclusion {
  private final Places places;

  Exclusion(Places places) {
    this.places = places;
  }

  /** The first thing that speaks against it, in plain words. */
  Optional<String> between(Cluster a, Cluster b) {
    return besidesParticipants(a, b).or(() -> when(!participantsFit(a, b), "participants differ"));
  }

  Optional<String> besidesParticipants(Cluster a, Cluster b) {
    return even(a, b)
        .or(() -> when(Kinds.talksAndCall(a.types, b.types), "talks and a call"))
        .or(() -> when(!a.when().overlaps(b.when()), "dates differ"))
        .or(() -> when(a.daysApart(b) > Timing.NEWS_DAYS, "told weeks apart"))
        .or(() -> when(isDenial(a, b) || isDenial(b, a), "one did not happen"))
        .or(() -> when(places.exclude(a.places, b.places), "places differ"))
        .or(() -> when(a.isSaidToBeOther(b), "told as two"))
        .or(() -> when(isSaidTwice(a, b), "two things said in one sentence"));
  }

  /** What not even the article's own reference back to an earlier telling overrules. */
  Optional<String> even(Cluster a, Cluster b) {
    return when(!Kinds.agree(a.types, b.types), "different kinds of events")
        .or(() -> when(ordinals(a, b) > 1, "different numbers in a row"));
  }

  private static boolean isSaidTwice(Cluster a, Cluster b) {
    return Kinds.isSpoken(a.types) && !Collections.disjoint(a.sentences, b.sentences);
  }

  private static int ordinals(Cluster a, Cluster b) {
    Set<Integer> both = new TreeSet<>(a.ordinals);
    both.addAll(b.ordinals);
    return both.size();
  }

  private static boolean isDenial(Cluster a, Cluster b) {
    return a.factualities.contains(Factuality.DID_NOT_HAPPEN)
        && b.factualities.contains(Factuality.HAPPENED);
  }

  private static boolean participantsFit(Cluster a, Cluster b) {
    if (Kinds.isConsultation(a.types) || a.actors.isEmpty() && b.actors.isEmpty()) {
      boolean gatherings = Kinds.isGathering(a.types) && Kinds.isGathering(b.types);
      return gatherings || Sameness.nested(a.named, b.named);
    }
    return roleFits(a.actors, b.actors)
        && roleFits(a.recipients, b.recipients)
        && !isTurned(a, b)
        && !isTurned(b, a);
  }

  /** A side that is not told fits any; else all named on one side are on the other too. */
  private static boolean roleFits(Collection<Key> a, Collection<Key> b) {
    return a.isEmpty()
        || b.isEmpty()
        || !Collections.disjoint(a, b) && Sameness.nested(named(a), named(b));
  }

  private static Set<Key> named(Collection<Key> keys) {
    Set<Key> named = new TreeSet<>(keys);
    named.removeIf(Telling::isGroup);
    return named;
  }

  /** Who acts here suffers there. */
  private static boolean isTurned(Cluster a, Cluster b) {
    return a.actors.stream().anyMatch(who -> b.recipients.contains(who) && !b.actors.contains(who));
  }

  private static Optional<String> when(boolean speaksAgainst, String why) {
    return speaksAgainst ? Optional.of(why) : Optional.empty();
  }
}
