package dev.readout.cli;

import dev.readout.account.Account;
import dev.readout.build.Merging;
import dev.readout.text.Article;
import dev.readout.vocab.Base;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Puts the parts together that read and merge; tests put simpler ones together. */
interface Desk {
  /** Reads one article; asked for only when there is one to read, since models are large. */
  Function<Article, Account> reader(List<Path> authority);

  /** Works out the knowledge that the accounts and the authority amount to. */
  Merging merging(List<Path> authority, Base base);
}
