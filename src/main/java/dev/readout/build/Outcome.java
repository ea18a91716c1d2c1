package dev.readout.build;

import dev.readout.account.Account;
import dev.readout.store.Filed;
import dev.readout.text.Problem;

/** What became of one input. */
sealed interface Outcome {
  /** It is an article, and this is its account. */
  record Read(Account account, Filed filed) implements Outcome {}

  /** Its author or ours is to blame for something in it. */
  record Refused(Problem problem) implements Outcome {}

  /** Our code failed on it. */
  record Failed(Problem problem, Throwable cause) implements Outcome {}
}
