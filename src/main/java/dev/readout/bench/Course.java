package dev.readout.bench;

import dev.readout.account.Account;
import dev.readout.account.Newsroom;
import dev.readout.analyse.Analysis;
import dev.readout.analyse.CoreNlpAlone;
import dev.readout.build.Build;
import dev.readout.build.Merging;
import dev.readout.build.Watcher;
import dev.readout.read.Intake;
import dev.readout.store.Filed;
import dev.readout.store.Store;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import dev.readout.vocab.Base;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * What is run against the clock.
 *
 * @param engine what the whole line is compared with
 * @param threads that work on articles; reading, merging and storing have one
 */
public record Course(Newsroom newsroom, CoreNlpAlone engine, Merging merging, int threads) {
  private static final Base BASE = new Base("http://localhost:3030/");

  /**
   * Runs every stage over the articles, each on what the one before made.
   *
   * @param reading gives the articles; called several times
   */
  public Lap lap(Consumer<Intake> reading) {
    Map<Stage, Spent> spent = new EnumMap<>(Stage.class);
    try (Crew crew = new Crew(threads)) {
      List<Article> articles = timed(Stage.READ, spent, () -> taken(reading));
      race(reading, spent, () -> crew.all(articles, engine::countWords));
      timed(Stage.WORDS, spent, () -> crew.all(articles, this::words));
      List<Analysis> analyses =
          timed(Stage.PARSE, spent, () -> crew.all(articles, newsroom::analyse));
      spent.compute(Stage.PARSE, (stage, both) -> both.minus(spent.get(Stage.WORDS)));
      List<Account> accounts =
          timed(Stage.EXTRACT, spent, () -> crew.all(analyses, newsroom::read));
      List<Triple> knowledge = timed(Stage.MERGE, spent, () -> merged(accounts));
      spent.put(Stage.STORE, stored(crew, accounts, knowledge));
    }
    return new Lap(spent);
  }

  /** Each twice, in an order that is fair to both while the machine grows faster or slower. */
  private void race(Consumer<Intake> reading, Map<Stage, Spent> spent, Runnable alone) {
    Spent before = Spent.on(alone);
    spent.put(Stage.LINE, line(reading).mean(line(reading)));
    spent.put(Stage.ALONE, before.mean(Spent.on(alone)));
  }

  /** What a whole build into a new store takes. */
  public Spent line(Consumer<Intake> reading) {
    return inNewStore(
        store ->
            new Build(store, new Build.Line(newsroom::read, merging, threads), new Nobody())
                .run(reading));
  }

  /** The articles of an input; what is wrong with others is for others to tell. */
  public static List<Article> taken(Consumer<Intake> reading) {
    List<Article> articles = new ArrayList<>();
    reading.accept(
        new Intake() {
          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void problem(Problem problem) {}
        });
    return articles;
  }

  private Analysis words(Article article) {
    return newsroom.analyser().analyse(article, sentence -> false);
  }

  private List<Triple> merged(List<Account> accounts) {
    List<Triple> triples = new ArrayList<>();
    merging.merge(
        accounts.stream(),
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(triple);
          }
        });
    return triples;
  }

  private static Spent stored(Crew crew, List<Account> accounts, List<Triple> knowledge) {
    return inNewStore(
        store ->
            store.change(
                change -> {
                  crew.all(accounts, account -> Filed.of(account, BASE)).forEach(change::put);
                  change.replaceKnowledge(out -> knowledge.forEach(out::triple));
                }));
  }

  private static <T> T timed(Stage stage, Map<Stage, Spent> spent, Supplier<T> work) {
    List<T> made = new ArrayList<>();
    spent.put(stage, Spent.on(() -> made.add(work.get())));
    return made.get(0);
  }

  /** To make the store counts; to close it, once everything is kept, does not. */
  private static Spent inNewStore(Consumer<Store> work) {
    try {
      Path folder = Files.createTempDirectory("readout-bench");
      List<Store> made = new ArrayList<>();
      try {
        return Spent.on(
            () -> {
              made.add(Store.openOrMake(folder, BASE));
              work.accept(made.get(0));
            });
      } finally {
        made.forEach(Store::close);
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Listens to a build and says nothing. */
  private static final class Nobody implements Watcher {
    @Override
    public void read(int articles, int events) {}

    @Override
    public void problem(Problem problem) {}

    @Override
    public void failed(Problem problem, Throwable cause) {}
  }
}
