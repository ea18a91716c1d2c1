package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One event of one account, before it is known which other tellings mean the same. */
final class Telling implements Comparable<Telling> {
  private static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::article)
          .thenComparing(telling -> telling.event.trigger())
          .thenComparing(telling -> telling.event.number());

  private final Account account;
  private final Account.Event event;
  private final Key key;
  private final SortedSet<Key> named;
  private final Optional<String> print;

  Telling(Account account, Account.Event event) {
    this.account = account;
    this.event = event;
    this.key = account.source().key().within("event-" + event.number());
    this.named = new TreeSet<>(event.participants().keySet());
    named.removeIf(Telling::isGroup);
    this.print = Wording.print(this);
  }

  Account account() {
    return account;
  }

  Account.Event event() {
    return event;
  }

  Key article() {
    return account.source().key();
  }

  /** {@code article/x#event-2}. */
  Key key() {
    return key;
  }

  /** The key that the event would get if this were its only telling. */
  Key eventKey() {
    return Key.event(event.types().get(0), named, key);
  }

  /** All participants, groups too. */
  Set<Key> all() {
    return event.participants().keySet();
  }

  /** The participants with a name of their own; a group is only words. */
  SortedSet<Key> named() {
    return named;
  }

  SortedSet<Key> actors() {
    return in(Role.ACTOR, Role.SPEAKER);
  }

  SortedSet<Key> recipients() {
    return in(Role.RECIPIENT, Role.ADDRESSEE);
  }

  private SortedSet<Key> in(Role role, Role narrower) {
    SortedSet<Key> found = new TreeSet<>(all());
    found.removeIf(
        who -> event.participants().get(who) != role && event.participants().get(who) != narrower);
    return found;
  }

  static boolean isGroup(Key key) {
    return key.folder().equals("group");
  }

  List<EventClass> types() {
    return event.types();
  }

  Interval when() {
    return event.when();
  }

  Interval dated() {
    return account.source().dated();
  }

  boolean is(Factuality factuality) {
    return event.factuality() == factuality;
  }

  /** The words of the sentence that tells it. */
  String sentence() {
    Account.Stretch at = account.sentences().get(event.sentence()).at();
    String text = account.source().text();
    int begin = text.offsetByCodePoints(0, at.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, at.end() - at.begin()));
  }

  /** The same for tellings in sentences that are word for word the same; see {@link Wording}. */
  Optional<String> print() {
    return print;
  }

  boolean isInArticleOf(Telling other) {
    return article().equals(other.article());
  }

  /** By article, then in reading order. */
  @Override
  public int compareTo(Telling other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Telling telling && telling.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key.path();
  }
}
