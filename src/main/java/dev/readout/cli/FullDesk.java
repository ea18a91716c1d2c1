package dev.readout.cli;

import dev.readout.account.Account;
import dev.readout.account.Newsroom;
import dev.readout.analyse.CoreNlpAnalyser;
import dev.readout.know.Authority;
import dev.readout.merge.Background;
import dev.readout.merge.Merger;
import dev.readout.text.Article;
import dev.readout.vocab.Base;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The line as it is delivered. */
final class FullDesk implements Desk {
  @Override
  public Staff staff(List<Path> files, Base base) {
    Authority authority = Authority.with(files);
    Merger merger = new Merger(Background.of(authority::get, authority::termsOf));
    LateNewsroom newsroom = new LateNewsroom(authority);
    return new Staff(
        newsroom,
        (accounts, out) -> merger.merge(accounts.toList()).write(base, out),
        authority.problems(),
        newsroom::open);
  }

  /** Loads the models when the first article comes, since a run may read none. */
  private static final class LateNewsroom implements Function<Article, Account> {
    private final Authority authority;
    private Optional<Newsroom> newsroom = Optional.empty();

    LateNewsroom(Authority authority) {
      this.authority = authority;
    }

    @Override
    public Account apply(Article article) {
      return open().read(article);
    }

    private synchronized Newsroom open() {
      if (newsroom.isEmpty()) {
        newsroom = Optional.of(new Newsroom(new CoreNlpAnalyser(), authority));
      }
      return newsroom.get();
    }
  }
}
