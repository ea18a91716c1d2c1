package dev.readout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Contents;
import dev.readout.export.Formats;
import dev.readout.store.Store;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.riot.system.StreamRDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final Base BASE = new Base("http://news.test/");
  private static final Article A = PlainLine.article("a", "Ann met Bob. Bob met Cyd.");
  private static final Article B = PlainLine.article("b", "Bob met Ann. Dan met Eve.");

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();

  @Test
  void doesNotDependOnTheOrderOfTheArticles() {
    assertThat(build("ba", List.of(B, A))).isEqualTo(build("ab", List.of(A, B)));
  }

  @Test
  void buildsInTwoGoesAsInOne() {
    build("goes", List.of(A));
    assertThat(build("goes", List.of(B))).isEqualTo(build("one", List.of(A, B)));
  }

  @Test
  void changesNothingTheSecondTime() {
    String once = build("twice", List.of(A, B));
    assertThat(build("twice", List.of(A, B))).isEqualTo(once);
    assertThat(told).contains("2 articles, 4 reports, 0 problems, changed: false");
  }

  @Test
  void replacesAnArticleOfTheSameIdentity() {
    build("new", List.of(A, B));
    Article edited = PlainLine.article("a", "Ann met Fay.");
    assertThat(build("new", List.of(edited))).isEqualTo(build("edited", List.of(edited, B)));
  }

  @Test
  void takesBackAllThatARemovedArticleTold() {
    build("removed", List.of(A, B));
    try (Store store = Store.open(folder.resolve("removed"))) {
      store.change(
          change -> {
            assertThat(change.remove(Key.article("b"))).isTrue();
            assertThat(change.remove(Key.article("never there"))).isFalse();
            change.replaceKnowledge(out -> merge(change.accounts(), out));
          });
    }
    assertThat(exported("removed")).isEqualTo(build("alone", List.of(A)));
  }

  @Test
  void givesTheSameWithOneThreadAndWithMany() {
    List<Article> many =
        IntStream.range(0, 700)
            .mapToObj(i -> PlainLine.article("n" + i, i % 90 == 7 ? "BUG" : "Ann met Bob."))
            .toList();
    String one = build("one", many, 1);
    List<String> toldByOne = List.copyOf(told);
    told.clear();
    assertThat(build("many", many, 8)).isEqualTo(one);
    assertThat(told).isEqualTo(toldByOne);
  }

  @Test
  void leavesOutAnArticleThatOurCodeFailsOn() {
    Article bug = PlainLine.article("c", "BUG");
    assertThat(build("bug", List.of(A, bug, B))).isEqualTo(build("none", List.of(A, B)));
    assertThat(told.get(0))
        .startsWith("c: readout failed on this article")
        .contains("a bug of ours");
    assertThat(told.get(1)).startsWith("2 articles, 4 reports, 1 problems");
  }

  @Test
  void mayHaveNothingToDo() {
    assertThat(build("nothing", List.of())).isEmpty();
  }

  private String build(String name, List<Article> articles) {
    return build(name, articles, 2);
  }

  private String build(String name, List<Article> articles, int threads) {
    try (Store store = Store.openOrMake(folder.resolve(name), BASE)) {
      Tally tally =
          new Build(store, PlainLine.of(BASE, threads), new Told())
              .run(intake -> articles.forEach(intake::article));
      told.add(
          "%d articles, %d reports, %d problems, changed: %b"
              .formatted(tally.articles(), tally.reports(), tally.problems(), tally.changed()));
    }
    return exported(name);
  }

  private static void merge(
      java.util.stream.Stream<dev.readout.account.Account> accounts, StreamRDF out) {
    PlainLine.of(BASE, 1).merging().merge(accounts, out);
  }

  private String exported(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.open(folder.resolve(name))) {
      Contents contents = new Contents(store.data(), store.base());
      store.read(data -> written(contents, out));
    }
    return out.toString(UTF_8);
  }

  private static void written(Contents contents, ByteArrayOutputStream out) {
    try {
      Formats.named("nq").orElseThrow().write(contents, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Told implements Watcher {
    @Override
    public void read(int articles, int events) {}

    @Override
    public void problem(Problem problem) {
      told.add(problem.toString());
    }

    @Override
    public void failed(Problem problem, Throwable cause) {
      told.add(problem.toString());
    }
  }
}
