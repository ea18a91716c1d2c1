package dev.readout.cli;

import dev.readout.account.Account;
import dev.readout.account.Newsroom;
import dev.readout.build.Merging;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import dev.readout.vocab.Base;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the line together from its parts; tests put a simpler one together. */
interface Desk {
  /**
   * @param authority the user's own files of facts
   */
  Staff staff(List<Path> authority, Base base);

  /**
   * Who does the work.
   *
   * @param reader of an article; loads its models when it reads the first
   * @param problems found in the user's files of facts
   * @param newsroom the reader itself, for commands that look into its work
   */
  record Staff(
      Function<Article, Account> reader,
      Merging merging,
      List<Problem> problems,
      Supplier<Newsroom> newsroom) {}
}
