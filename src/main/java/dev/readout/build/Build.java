package dev.readout.build;

import dev.readout.account.Account;
import dev.readout.store.Change;
import dev.readout.store.Filed;
import dev.readout.store.Store;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import java.util.Iterator;
import java.util.function.Function;

/** One run of the line over some articles; made new for each run. */
public final class Build {
  // A batch writes the whole knowledge once, so it is never smaller than what is there already.
  private static final int SMALLEST_BATCH = 500;

  private final Store store;
  private final Line line;
  private final Watcher watcher;
  private int articles;
  private int events;
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

  private record Read(Filed account, int events) {}

  /** Adds the articles or replaces them, then brings the knowledge up to date. */
  public Tally run(Iterator<Article> inputs) {
    try (Ahead<Article, Read> ahead = new Ahead<>(inputs, this::read, line.threads())) {
      do {
        changed |= store.change(change -> batch(ahead, change));
      } while (ahead.hasNext());
    }
    return new Tally(articles, events, problems, changed);
  }

  /** To be told of what was wrong with an input before it became an article. */
  public void problem(Problem problem) {
    problems++;
    watcher.problem(problem);
  }

  private Read read(Article article) {
    Account account = line.reader().apply(article);
    return new Read(Filed.of(account, store.base()), account.events().size());
  }

  private void batch(Ahead<Article, Read> ahead, Change change) {
    int most = Math.max(SMALLEST_BATCH, change.articles().size());
    for (int i = 0; i < most && ahead.hasNext(); i++) {
      Ahead.Done<Article, Read> next = ahead.next();
      if (next instanceof Ahead.Worked<Article, Read> worked) {
        put(worked.result(), change);
      } else if (next instanceof Ahead.Failed<Article, Read> failed) {
        failed(failed.input(), failed.cause());
      }
    }
    change.replaceKnowledge(out -> line.merging().merge(change.accounts(), out));
  }

  private void put(Read read, Change change) {
    change.put(read.account());
    articles++;
    events += read.events();
    watcher.read(articles, events);
  }

  private void failed(Article article, Throwable cause) {
    problems++;
    String message = "readout failed on this article (%s); it was left out".formatted(cause);
    watcher.failed(new Problem(article.identity(), 0, message), cause);
  }
}
