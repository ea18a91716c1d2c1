package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.time.Interval;
import dev.readout.vocab.Key;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds which tellings are of the same event, and makes knowledge of all accounts.
 *
 * <p>A pure function of the set of accounts and of what is known beforehand: the order in which the
 * accounts are given means nothing.
 */
public final class Merger {
  private final Background background;

  public Merger(Background background) {
    this.background = background;
  }

  /**
   * @param accounts one per article, in any order
   */
  public Knowledge merge(Collection<Account> accounts) {
    SortedMap<Key, Account> byArticle = new TreeMap<>();
    accounts.forEach(account -> byArticle.put(account.source().key(), account));
    List<Account> given = List.copyOf(byArticle.values());
    Places places = new Places(background, given);
    Grouping grouping = group(given, places);
    List<Account> sorted = new Narrowing(grouping).narrow(given);
    Map<Key, Interval> written = new HashMap<>();
    sorted.forEach(account -> written.put(account.source().key(), account.source().dated()));
    Events events = new Events(places, written);
    List<MergedEvent> merged = Chronology.narrow(events.merge(grouping.all()));
    List<MergedPost> posts = new Offices(background).merge(sorted);
    List<Key> bodies = posts.stream().map(MergedPost::of).toList();
    return new Knowledge(
        sorted,
        new Entities(background).merge(sorted, bodies),
        merged,
        events.eventOf(),
        posts,
        Relations.merge(sorted));
  }

  private Grouping group(List<Account> accounts, Places places) {
    SortedSet<Telling> tellings = new TreeSet<>();
    for (Account account : accounts) {
      account.events().forEach(event -> tellings.add(new Telling(account, event)));
    }
    Grouping grouping = new Grouping(new Exclusion(places), tellings);
    grouping.follow(backReferences(tellings));
    grouping.follow(links(tellings, places, Merger::entities));
    // Again for those that are about events, now that it is known which of these are the same.
    Map<Key, Key> firsts = grouping.firsts();
    SortedSet<Telling> about = new TreeSet<>(tellings);
    about.removeIf(telling -> telling.event().topicEvents().isEmpty());
    grouping.follow(links(about, places, telling -> topics(telling, firsts)));
    return grouping;
  }

  private static SortedSet<Link> links(SortedSet<Telling> tellings, Places places, Topics topics) {
    Sameness sameness = new Sameness(places, topics);
    SortedSet<Link> links = new TreeSet<>();
    new Candidates(topics, places, tellings)
        .forEach((a, b) -> sameness.link(a, b).ifPresent(links::add));
    return links;
  }

  private static SortedSet<Link> backReferences(Collection<Telling> tellings) {
    SortedSet<Link> links = new TreeSet<>();
    Map<Key, Telling> byKey =
        tellings.stream().collect(Collectors.toMap(Telling::key, telling -> telling));
    for (Telling telling : tellings) {
      if (telling.event().same().isPresent()) {
        Key earlier = telling.article().within("event-" + telling.event().same().getAsInt());
        String because = "the article refers back to it";
        links.add(Link.of(byKey.get(earlier), telling, Link.Strength.REFERS_BACK, because));
      }
    }
    return links;
  }

  private static Set<Key> entities(Telling telling) {
    return Set.copyOf(telling.event().topics());
  }

  /** Events that it is about stand for their first telling. */
  private static Set<Key> topics(Telling telling, Map<Key, Key> firsts) {
    Set<Key> topics = new TreeSet<>(telling.event().topics());
    for (int number : telling.event().topicEvents()) {
      topics.add(firsts.get(telling.article().within("event-" + number)));
    }
    return topics;
  }
}
