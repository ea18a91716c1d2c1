package dev.readout.bench;

import dev.readout.account.Account;
import dev.readout.account.Newsroom;
import dev.readout.analyse.Analysis;
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
 * @param threads that work on articles; reading, merging and storing have one
 */
public record Course(Newsroom newsroom, Merging merging, int threads) {
  private static final Base BASE = new Base("http://localhost:3030/");
  private static final double NANOS = 1e9;

  /**
   * Runs every stage over the articles, each on what the one before made.
   *
   * @param reading gives the articles; called several times
   */
  public Lap lap(Consumer<Intake> reading) {
    Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
    try (Crew crew = new Crew(threads)) {
      List<Article> articles = timed(Stage.READ, seconds, () -> taken(reading));
      timed(Stage.ALONE, seconds, () -> crew.all(articles, newsroom.analyser()::countWords));
      timed(Stage.WORDS, seconds, () -> crew.all(articles, this::words));
      List<Analysis> analyses =
          timed(Stage.PARSE, seconds, () -> crew.all(articles, newsroom::analyse));
      seconds.merge(Stage.PARSE, -seconds.get(Stage.WORDS), Double::sum);
      List<Account> accounts =
          timed(Stage.EXTRACT, seconds, () -> crew.all(analyses, newsroom::read));
      List<Triple> knowledge = timed(Stage.MERGE, seconds, () -> merged(accounts));
      timed(Stage.STORE, seconds, () -> stored(crew, accounts, knowledge));
    }
    seconds.put(Stage.LINE, line(reading));
    return new Lap(seconds);
  }

  /** The seconds of a whole build into a new store. */
  public double line(Consumer<Intake> reading) {
    long begun = System.nanoTime();
    inNewStore(
        store ->
            new Build(store, new Build.Line(newsroom::read, merging, threads), new Nobody())
                .run(reading));
    return since(begun);
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

  private static boolean stored(Crew crew, List<Account> accounts, List<Triple> knowledge) {
    List<Filed> filed = crew.all(accounts, account -> Filed.of(account, BASE));
    inNewStore(
        store ->
            store.change(
                change -> {
                  filed.forEach(change::put);
                  change.replaceKnowledge(out -> knowledge.forEach(out::triple));
                }));
    return true;
  }

  private static <T> T timed(Stage stage, Map<Stage, Double> seconds, Supplier<T> work) {
    long begun = System.nanoTime();
    T made = work.get();
    seconds.put(stage, since(begun));
    return made;
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / NANOS;
  }

  private static void inNewStore(Consumer<Store> work) {
    try {
      Path folder = Files.createTempDirectory("readout-bench");
      try (Store store = Store.openOrMake(folder, BASE)) {
        work.accept(store);
      } finally {
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
