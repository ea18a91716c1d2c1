package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.vocab.Key;
import java.util.Optional;

/**
 * One account's word for an event, a post or a relation.
 *
 * @param node the account's own, {@code article/x#event-1}
 * @param sentence index into the account's sentences
 */
record Told(Account account, Key node, int sentence, String rule) {
  /** The article's publisher, else the article: they say it when nobody else is named. */
  static Key voice(Account account) {
    Optional<Key> publisher = account.source().publisher();
    return publisher.orElse(account.source().key());
  }
}
