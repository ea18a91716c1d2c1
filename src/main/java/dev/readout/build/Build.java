package dev.readout.build;

import dev.readout.account.Account;
import dev.readout.read.Intake;
import dev.readout.store.Change;
import dev.readout.store.Filed;
import dev.readout.store.Store;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import dev.readout.vocab.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One run of the line over some articles; made new for each run. */
public final class Build {
  // A batch writes the whole knowledge once, so it is never smaller than what is there already.
  private static final int SMALLEST_BATCH = 500;

  private final Store store;
  private final Line line;
  private final Watcher watcher;
  // Merging wants all accounts at once, so that keeping these takes no more memory than it does.
  private final Map<Key, Account> atHand = new HashMap<>();
  private int articles;
  private int reports;
  private int problems;
  private boolean changed;

  public Build(Store store, Line line, Watcher watcher) {
    this.store = store;
    this.line = line;
    this.watcher = watcher;
  }

  /**
   * What turns articles into knowledge.
   *
   * @param reader may be called by several threads at once
   */
  public record Line(Function<Article, Account> reader, Merging merging, int threads) {}

  /**
   * Adds the articles or replaces them, then brings the knowledge up to date.
   *
   * @param reading gives the articles to the intake; called once, in a thread of its own
   */
  public Tally run(Consumer<Intake> reading) {
    try (Feed feed = new Feed(reading);
        Ahead<Feed.Item, Outcome> ahead = new Ahead<>(feed, this::work, line.threads())) {
      do {
        changed |= store.change(change -> batch(ahead, change));
      } while (ahead.hasNext());
    }
    return new Tally(articles, reports, problems, changed);
  }

  private Outcome work(Feed.Item item) {
    if (item instanceof Feed.Wrong wrong) {
      return new Outcome.Refused(wrong.problem());
    }
    Article article = ((Feed.Given) item).article();
    try {
      Account account = line.reader().apply(article);
      return new Outcome.Read(account, Filed.of(account, store.base()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(failed(article, e), e);
    }
  }

  private static Problem failed(Article article, Throwable cause) {
    String message = "readout failed on this article (%s); it was left out".formatted(cause);
    return new Problem(article.identity(), 0, message.replaceAll("\\s+", " "));
  }

  private void batch(Ahead<Feed.Item, Outcome> ahead, Change change) {
    int most = Math.max(SMALLEST_BATCH, change.articles().size());
    for (int i = 0; i < most && ahead.hasNext(); i++) {
      take(ahead.next(), change);
    }
    change.replaceKnowledge(out -> line.merging().merge(change.accounts(atHand), out));
  }

  private void take(Outcome outcome, Change change) {
    if (outcome instanceof Outcome.Read read) {
      change.put(read.filed());
      atHand.put(read.account().source().key(), read.account());
      articles++;
      reports += read.account().reports();
      watcher.read(articles, reports);
    } else if (outcome instanceof Outcome.Refused refused) {
      problems++;
      watcher.problem(refused.problem());
    } else if (outcome instanceof Outcome.Failed failed) {
      problems++;
      watcher.failed(failed.problem(), failed.cause());
    }
  }
}
