package dev.readout.cli;

import dev.readout.account.Account;
import dev.readout.read.Inputs;
import dev.readout.read.Intake;
import dev.readout.read.Limits;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** The line without a store: for commands that look at what is read and keep nothing. */
final class InMemory {
  private final Console console;
  private final LineOptions options;
  private final Desk.Staff staff;
  private int problems;

  InMemory(Console console, LineOptions options, Desk desk) {
    this.console = console;
    this.options = options;
    this.staff = desk.staff(options.authority(), BuildOptions.DEFAULT_BASE);
    staff.problems().forEach(this::problem);
  }

  Desk.Staff staff() {
    return staff;
  }

  /** The articles there are in files, folders or "-", in their order. */
  List<Article> articles(List<String> inputs) {
    List<Article> articles = new ArrayList<>();
    new Inputs(Limits.BYTES, console.in())
        .read(
            inputs,
            new Intake() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void problem(Problem problem) {
                InMemory.this.problem(problem);
              }
            });
    return articles;
  }

  /** Works on several articles at once; one that our code fails on is told and left out. */
  <T> List<T> each(List<Article> articles, Function<Article, T> work) {
    return articles.parallelStream()
        .map(article -> attempt(article, work))
        .flatMap(Optional::stream)
        .toList();
  }

  private <T> Optional<T> attempt(Article article, Function<Article, T> work) {
    try {
      return Optional.of(work.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      failed(article, e);
      return Optional.empty();
    }
  }

  private synchronized void failed(Article article, Throwable cause) {
    String message = "readout failed on this article (%s); it was left out".formatted(cause);
    problem(new Problem(article.identity(), 0, message.replaceAll("\\s+", " ")));
    if (options.trace()) {
      cause.printStackTrace(console.err());
    }
  }

  /** What all accounts together tell. */
  Graph knowledge(List<Account> accounts) {
    Graph graph = GraphFactory.createDefaultGraph();
    staff.merging().merge(accounts.stream(), StreamRDFLib.graph(graph));
    return graph;
  }

  /** The exit code for what was met on the way. */
  int code() {
    return problems == 0 ? Readout.DONE : Readout.FAILED;
  }

  private void problem(Problem problem) {
    problems++;
    console.say(problem.toString());
  }
}
