package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.time.Interval;
import dev.readout.vocab.Factuality;
import java.util.List;
import java.util.Optional;

/**
 * Narrows the days between which an article was written, by what others tell of its events: it was
 * written no earlier than what it says has happened, and no later than what it says is to come.
 */
final class Narrowing {
  /** What the first sentences tell is the news, and news is printed within days. */
  private static final int LEAD = 3;

  private static final int NEWS_DAYS = 7;
  private static final String RULE = "narrowed by events that other articles tell";

  private final Grouping grouping;
  private final Rereading rereading = new Rereading();

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
      Telling telling = new Telling(account, event);
      Optional<Interval> when = toldElsewhere(telling);
      if (when.isPresent()) {
        // What cannot be is a wrong guess somewhere: the bounds stay as they were.
        dated = dated.intersect(side(telling, when.get())).orElse(dated);
        // When a plan is due is itself a guess from when another article was written.
        if (!telling.is(Factuality.PLANNED)) {
          dated = dated.intersect(rereading.written(telling, when.get())).orElse(dated);
        }
      }
    }
    return dated.equals(account.source().dated()) ? account : account.dated(dated, RULE);
  }

  /** When the event was by all other articles of it; empty when none says so, or they differ. */
  private Optional<Interval> toldElsewhere(Telling telling) {
    Optional<Interval> when = Optional.of(Interval.UNKNOWN);
    for (Telling other : grouping.of(telling).tellings) {
      if (!other.isInArticleOf(telling)) {
        when = when.flatMap(other.when()::intersect);
      }
    }
    return when.filter(Interval::isKnown);
  }

  private static Interval side(Telling telling, Interval when) {
    if (telling.is(Factuality.HAPPENED)) {
      if (telling.event().sentence() < LEAD && when.isDay()) {
        return Interval.of(when.earliest().get(), when.latest().get().plusDays(NEWS_DAYS));
      }
      return when.earliest().map(Interval::from).orElse(Interval.UNKNOWN);
    }
    return telling.is(Factuality.PLANNED)
        ? when.latest().map(Interval::until).orElse(Interval.UNKNOWN)
        : Interval.UNKNOWN;
  }
}
