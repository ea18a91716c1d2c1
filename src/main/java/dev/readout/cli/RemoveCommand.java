package dev.readout.cli;

import dev.readout.build.Merging;
import dev.readout.read.Inputs;
import dev.readout.read.Intake;
import dev.readout.read.Limits;
import dev.readout.store.Change;
import dev.readout.store.Store;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout remove}. */
@Command(
    name = "remove",
    description = "Takes articles out of the store, and what only they told.",
    footer = {
      "",
      "Examples:",
      "  readout remove news.jsonl                              by the file they came from",
      "  readout remove http://localhost:3030/article/a-1f2e3d  by its address in the graph"
    })
final class RemoveCommand implements Callable<Integer> {
  private final Console console;
  private final Desk desk;
  private int problems;
  @Mixin private StoreOptions options;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Addresses of articles, or files; of a .jsonl file all its lines are meant.")
  private List<String> articles;

  RemoveCommand(Console console, Desk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Store store = Store.open(options.folder())) {
      Merging merging = desk.staff(store.authority(), store.base()).merging();
      store.change(
          change -> {
            int removed = remove(change, store.base());
            if (removed > 0) {
              change.replaceKnowledge(out -> merging.merge(change.accounts(), out));
            }
            if (!options.quiet()) {
              console.say(removed + (removed == 1 ? " article" : " articles") + " removed");
            }
          });
    }
    return problems == 0 ? Readout.DONE : Readout.FAILED;
  }

  private int remove(Change change, Base base) {
    Set<Key> there = new HashSet<>(change.articles());
    int removed = 0;
    for (String article : articles) {
      List<Key> keys = keys(article, there, base);
      if (keys.isEmpty()) {
        problem(new Problem(article, 0, "no article of this address or file is in the store"));
      }
      for (Key key : keys) {
        removed += change.remove(key) ? 1 : 0;
      }
    }
    return removed;
  }

  /** Those of the articles in the store that are meant. */
  private List<Key> keys(String article, Set<Key> there, Base base) {
    if (article.startsWith(base.iri())) {
      return known(List.of(new Key(article.substring(base.iri().length())).whole()), there);
    }
    if (article.endsWith(".jsonl") && Files.isRegularFile(Path.of(article))) {
      return known(linesOf(article), there);
    }
    List<Key> meant = known(identities(article).stream().map(Key::article).toList(), there);
    return meant.subList(0, Math.min(1, meant.size()));
  }

  private static List<Key> known(List<Key> keys, Set<Key> there) {
    return keys.stream().filter(there::contains).toList();
  }

  private List<Key> linesOf(String file) {
    List<Key> keys = new ArrayList<>();
    new Inputs(Limits.BYTES, console.in())
        .read(
            List.of(file),
            new Intake() {
              @Override
              public void article(Article article) {
                keys.add(Key.article(article.identity()));
              }

              @Override
              public void problem(Problem problem) {
                RemoveCommand.this.problem(problem);
              }
            });
    return keys;
  }

  /**
   * What the article may be called in the store: its own url or id, or, of a file, the part of its
   * path below the folder that was built from, which may have been any of those above it; the
   * longest first.
   */
  private static List<String> identities(String article) {
    if (article.matches("https?://.*")) {
      return List.of(article);
    }
    List<String> identities = new ArrayList<>(List.of(article));
    Path path = Path.of(article).normalize();
    for (int i = 0; i < path.getNameCount(); i++) {
      String below = path.subpath(i, path.getNameCount()).toString().replace('\\', '/');
      if (!identities.contains(below)) {
        identities.add(below);
      }
    }
    return identities;
  }

  private void problem(Problem problem) {
    problems++;
    console.say(problem.toString());
  }
}
