package dev.readout.merge;

import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Which pairs of tellings are worth a look: of one family, with something in common, and of
 * overlapping days or of articles of the same days; so no pair is formed of all with all.
 */
final class Candidates {
  private static final int HALF_THE_NEWS_DAYS = (Timing.NEWS_DAYS + 1) / 2;
  private static final int MOST_PAIRED = 6;

  private final Topics topics;
  private final Places places;
  private final Map<String, List<Telling>> blocks = new TreeMap<>();

  Candidates(Topics topics, Places places, Collection<Telling> tellings) {
    this.topics = topics;
    this.places = places;
    for (Telling telling : tellings) {
      for (String block : blocks(telling)) {
        blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(telling);
      }
    }
  }

  /** A pair may come more than once. */
  void forEach(BiConsumer<Telling, Telling> pair) {
    for (Map.Entry<String, List<Telling>> block : blocks.entrySet()) {
      List<Telling> tellings = block.getValue();
      if (block.getKey().contains("#")) {
        sweep(tellings, telling -> Interval.UNKNOWN, pair);
      } else {
        inOneArticle(tellings, pair);
        sweep(
            tellings.stream().filter(each -> Timing.isBounded(each.when())).toList(),
            Telling::when,
            pair);
        sweep(
            tellings.stream().filter(each -> Timing.isBounded(each.dated())).toList(),
            Candidates::around,
            pair);
      }
    }
  }

  /** The names of what a telling has in common with those that may be the same. */
  private Set<String> blocks(Telling telling) {
    Set<String> names = new TreeSet<>();
    telling.print().ifPresent(print -> names.add("printed " + print));
    for (EventClass type : telling.types()) {
      String family = type.root().term();
      if (Kinds.isSpoken(List.of(type))) {
        telling.all().forEach(who -> names.add(family + " " + who.path()));
      } else {
        pairs(telling).forEach(pair -> names.add(family + " " + pair));
        singles(telling).forEach(single -> names.add(family + " " + single));
      }
    }
    return names;
  }

  private List<String> pairs(Telling telling) {
    List<String> names = new ArrayList<>();
    List<Key> named = telling.named().stream().limit(MOST_PAIRED).toList();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        String pair = named.get(i).path() + " " + named.get(j).path();
        names.add(pair);
        telling.event().ordinal().ifPresent(nth -> names.add(pair + " #" + nth));
      }
    }
    return names;
  }

  private List<String> singles(Telling telling) {
    List<String> common = new ArrayList<>();
    telling.event().ordinal().ifPresent(nth -> common.add("nth " + nth));
    topics.of(telling).forEach(topic -> common.add("about " + topic.path()));
    for (Key place : telling.event().places()) {
      places.around(place).forEach(around -> common.add("in " + around.path()));
    }
    List<String> names = new ArrayList<>(List.of(telling.article().path()));
    for (Key who : telling.all()) {
      common.forEach(each -> names.add(who.path() + " " + each));
    }
    if (telling.when().isDay()) {
      telling.event().places().forEach(place -> names.add(telling.when() + " " + place.path()));
    }
    if (telling.types().contains(EventClass.SUMMIT)
        || Kinds.has(telling.types(), EventClass.ELECTION)) {
      names.addAll(common);
      telling.all().forEach(who -> names.add(who.path()));
    }
    return names;
  }

  private static void inOneArticle(List<Telling> tellings, BiConsumer<Telling, Telling> pair) {
    Map<Key, List<Telling>> byArticle = new HashMap<>();
    tellings.forEach(
        each -> byArticle.computeIfAbsent(each.article(), key -> new ArrayList<>()).add(each));
    byArticle.values().forEach(own -> sweep(own, each -> Interval.UNKNOWN, pair));
  }

  /** All pairs whose intervals overlap. */
  private static void sweep(
      List<Telling> tellings,
      Function<Telling, Interval> interval,
      BiConsumer<Telling, Telling> pair) {
    List<Telling> open = new ArrayList<>();
    List<Telling> byBegin = new ArrayList<>(tellings);
    byBegin.sort(
        Comparator.comparing(each -> interval.apply(each).earliest().orElse(LocalDate.MIN)));
    for (Telling each : byBegin) {
      Interval days = interval.apply(each);
      for (Iterator<Telling> others = open.iterator(); others.hasNext(); ) {
        Telling other = others.next();
        if (interval.apply(other).overlaps(days)) {
          pair.accept(other, each);
        } else {
          others.remove();
        }
      }
      open.add(each);
    }
  }

  private static Interval around(Telling telling) {
    Interval dated = telling.dated();
    return Interval.of(
        dated.earliest().get().minusDays(HALF_THE_NEWS_DAYS),
        dated.latest().get().plusDays(HALF_THE_NEWS_DAYS));
  }
}
