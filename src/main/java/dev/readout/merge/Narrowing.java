package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.time.Interval;
import dev.readout.vocab.Factuality;
import java.util.List;

/**
 * Narrows the days between which an article was written, by what others tell of its events: it was
 * written no earlier than what it says has happened, and no later than what it says is to come.
 */
final class Narrowing {
  private static final String RULE = "narrowed by events that other articles tell";

  private final Grouping grouping;

  Narrowing(Grouping grouping) {
    this.grouping = grouping;
  }

  List<Account> narrow(List<Account> accounts) {
    return accounts.stream().map(this::narrow).toList();
  }

  private Account narrow(Account account) {
    Interval dated = account.source().dated();
    if (dated.isDay()) {
      return account;
    }
    for (Account.Event event : account.events()) {
      // What cannot be is a wrong guess somewhere: the bounds stay as they were.
      dated = dated.intersect(bounds(new Telling(account, event))).orElse(dated);
    }
    return dated.equals(account.source().dated()) ? account : account.dated(dated, RULE);
  }

  private Interval bounds(Telling telling) {
    Cluster event = grouping.of(telling);
    boolean toldElsewhere =
        event.tellings.stream().anyMatch(other -> !other.isInArticleOf(telling));
    if (toldElsewhere && telling.is(Factuality.HAPPENED)) {
      return event.when().earliest().map(Interval::from).orElse(Interval.UNKNOWN);
    }
    return toldElsewhere && telling.is(Factuality.PLANNED)
        ? event.when().latest().map(Interval::until).orElse(Interval.UNKNOWN)
        : Interval.UNKNOWN;
  }
}
