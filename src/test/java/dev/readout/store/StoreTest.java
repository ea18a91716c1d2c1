package dev.readout.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.find.Field;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Base BASE = new Base("http://news.test/");
  private static final Key ARTICLE = new Key("article/a");
  private static final Node ACCOUNT = NodeFactory.createURI(BASE.iri() + "article/a#account");

  @TempDir private Path folder;

  @Test
  void keepsAccountsAndKnowledgeApart() {
    try (Store store = open()) {
      store.change(
          change -> {
            change.put(Filed.of(ARTICLE, Set.of(triple("(:a :says 1)")), BASE));
            change.replaceKnowledge(out -> out.triple(triple("(:a :knows 2)")));
          });
    }
    try (Store store = Store.open(folder)) {
      store.read(
          data -> {
            assertThat(data.getGraph(ACCOUNT).find().toList())
                .containsExactly(triple("(:a :says 1)"));
            assertThat(data.getDefaultGraph().find().toList())
                .containsExactly(triple("(:a :knows 2)"));
          });
    }
  }

  @Test
  void leavesTheFilesAloneWhenNothingIsNew() {
    List<Triple> account = List.of(triple("(:a :says 'x')"), triple("(:a :at '007'^^xsd:integer)"));
    try (Store store = open()) {
      assertThat(tell(store, account)).isTrue();
    }
    Map<Path, String> before = filesAndContents();
    try (Store store = open()) {
      assertThat(tell(store, account)).isFalse();
    }
    assertThat(filesAndContents()).isEqualTo(before);
  }

  @Test
  void keepsNothingOfAChangeThatFails() {
    try (Store store = open()) {
      assertThatThrownBy(
              () ->
                  store.change(
                      change -> {
                        change.put(Filed.of(ARTICLE, Set.of(triple("(:a :says 1)")), BASE));
                        throw new IllegalStateException("stopped");
                      }))
          .hasMessage("stopped");
      store.read(data -> assertThat(data.isEmpty()).isTrue());
    }
  }

  @Test
  void refusesBlankNodes() {
    try (Store store = open()) {
      assertThatThrownBy(() -> tell(store, List.of(triple("(_:b :says 1)"))))
          .hasMessageContaining("blank node");
    }
  }

  @Test
  void keepsTheBaseItWasMadeWith() {
    open().close();
    try (Store store = Store.openOrMake(folder, new Base("http://other.test/"))) {
      assertThat(store.base()).isEqualTo(BASE);
    }
  }

  @Test
  void isOpenOnceAtATime() {
    try (Store store = open()) {
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another readout");
      assertThat(store.base()).isEqualTo(BASE);
    }
    Store.open(folder).close();
  }

  @Test
  void saysWhereToAskWhileItIsServed() {
    try (Store store = open()) {
      store.answersAt("http://localhost:1234/");
      assertThatThrownBy(() -> Store.open(folder))
          .hasMessageContaining("curl http://localhost:1234/sparql --data-urlencode query@FILE.rq");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.base()).isEqualTo(BASE);
      assertThatThrownBy(() -> Store.open(folder)).hasMessageNotContaining("1234");
    }
  }

  @Test
  void refusesAFolderThatIsNoStore() throws IOException {
    assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("there is no store in");
    Files.writeString(folder.resolve("letter.txt"), "Dear Ann");
    assertThatThrownBy(this::open).hasMessageContaining("has other files in it");
  }

  @Test
  void refusesAStoreOfAnotherFormat() throws IOException {
    Files.writeString(folder.resolve("readout.properties"), "format=99\nbase=http://x.test/\n");
    assertThatThrownBy(this::open).hasMessageContaining("another version of Readout (format 99");
  }

  @Test
  void refusesToWriteOnAFullDisk() {
    assertThatThrownBy(() -> Disk.checkRoom(folder, 5L << 20))
        .hasMessageStartingWith("only 5 MB are free");
  }

  @Test
  void writesOnlyTheDifferenceOfTheKnowledge() {
    try (Store store = open()) {
      store.change(
          c ->
              c.replaceKnowledge(
                  out -> List.of("(:a :is 1)", "(:b :is 2)").forEach(t -> out.triple(triple(t)))));
      store.change(
          c ->
              c.replaceKnowledge(
                  out -> List.of("(:b :is 2)", "(:c :is 3)").forEach(t -> out.triple(triple(t)))));
      store.read(
          data ->
              assertThat(data.getDefaultGraph().find().toList())
                  .containsExactlyInAnyOrder(triple("(:b :is 2)"), triple("(:c :is 3)")));
    }
  }

  @Test
  void findsWordsRightAfterAChange() {
    try (Store store = open()) {
      know(store, "(:a rdfs:label 'Anna Brandt')", "(:b rdfs:label 'Jan Kowal')");
      assertThat(found(store, "brandt")).containsExactly("http://example/a");
      know(store, "(:b rdfs:label 'Jan Kowal')", "(:a rdfs:label 'Anna Kowal')");
      assertThat(found(store, "brandt")).isEmpty();
      assertThat(found(store, "kowal")).containsExactly("http://example/a", "http://example/b");
      assertThatThrownBy(
              () ->
                  store.change(
                      change -> {
                        change.replaceKnowledge(out -> {});
                        throw new IllegalStateException("stopped");
                      }))
          .hasMessage("stopped");
      assertThat(found(store, "kowal")).hasSize(2);
    }
    try (Store store = Store.open(folder)) {
      assertThat(found(store, "kowal")).hasSize(2);
    }
  }

  @Test
  void findsWordsBesideNumbersOfAnySize() {
    try (Store store = open()) {
      know(
          store,
          IntStream.range(0, 2000)
              .mapToObj(i -> "(:a%d rdfs:label '%d')".formatted(i % 50, i))
              .flatMap(label -> Stream.of(label, label.replaceAll("rdfs:label '(.*)'", ":is $1")))
              .toArray(String[]::new));
      assertThat(found(store, "1049")).containsExactly("http://example/a49");
    }
  }

  @Test
  void keepsItsIndexesWhenItIsMadeCompact() {
    try (Store store = open()) {
      tell(store, List.of(triple("(:a :is 1)"), triple("(:b :is 2)")));
      DatabaseMgr.compact(store.data(), true);
      tell(store, List.of(triple("(:a :is 1)"), triple("(:c :is 3)")));
      store.read(
          data -> {
            assertThat(data.find(ACCOUNT, Node.ANY, triple("(:c :is 3)").getPredicate(), Node.ANY))
                .toIterable()
                .hasSize(2);
            assertThat(data.find(Node.ANY, Node.ANY, Node.ANY, triple("(:c :is 3)").getObject()))
                .toIterable()
                .hasSize(2);
          });
    }
  }

  @Test
  void findsWordsInAStoreThatHadNoIndex() throws IOException {
    String version;
    try (Store store = open()) {
      know(store, "(:a rdfs:label 'Anna Brandt')");
      version = store.edition().version();
    }
    try (Stream<Path> files = Files.list(folder.resolve("words"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (Store store = Store.open(folder)) {
      assertThat(found(store, "brandt")).hasSize(1);
      assertThat(store.edition().version()).isEqualTo(version);
    }
  }

  /** As a machine leaves it that stops after the graph was committed and before its index was. */
  @Test
  void findsWordsAfterACommitThatWasCutShort() throws IOException {
    try (Store store = open()) {
      know(store, "(:a rdfs:label 'Anna Brandt')");
    }
    TreeMap<Path, byte[]> index = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("words"))) {
      for (Path file : files.toList()) {
        index.put(file, Files.readAllBytes(file));
      }
    }
    try (Store store = open()) {
      know(store, "(:a rdfs:label 'Anna Kowal')");
    }
    try (Stream<Path> files = Files.list(folder.resolve("words"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (var file : index.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
    Files.createFile(folder.resolve("committing"));
    try (Store store = Store.open(folder)) {
      assertThat(found(store, "kowal")).hasSize(1);
      assertThat(found(store, "brandt")).isEmpty();
    }
    assertThat(folder.resolve("committing")).doesNotExist();
  }

  @Test
  void hasTheSameVersionForTheSameStatements() {
    try (Store store = open()) {
      String empty = store.edition().version();
      know(store, "(:a :is 1)");
      String one = store.edition().version();
      know(store, "(:a :is 1)", "(:b :is 2)");
      tell(store, List.of(triple("(:c :is 3)")));
      assertThat(store.edition().version()).isNotIn(empty, one);
      store.change(
          change -> {
            change.remove(ARTICLE);
            change.replaceKnowledge(out -> out.triple(triple("(:a :is 1)")));
          });
      assertThat(store.edition().version()).isEqualTo(one);
    }
  }

  @Test
  void remembersWhatWasRemovedUntilItComesBack() {
    Key ann = new Key("person/ann");
    Key old = new Key("event/old");
    String known = "(<http://news.test/person/ann> :is 1)";
    String alias =
        "(<http://news.test/event/e> <https://w3id.org/readout/news#alias> <http://news.test/event/old>)";
    try (Store store = open()) {
      know(store, known, alias);
      assertThat(store.edition().removed().has(ann)).isFalse();
      know(store, "(<http://news.test/event/e> :is 1)");
    }
    try (Store store = open()) {
      Removed removed = store.edition().removed();
      assertThat(List.of(removed.has(ann), removed.has(old))).containsExactly(true, true);
      assertThat(removed.has(new Key("event/e"))).isFalse();
      assertThat(removed.has(new Key("person/jan"))).isFalse();
      know(store, known);
      assertThat(store.edition().removed().has(ann)).isFalse();
    }
  }

  private static void know(Store store, String... triples) {
    store.change(
        change ->
            change.replaceKnowledge(out -> List.of(triples).forEach(t -> out.triple(triple(t)))));
  }

  private static List<String> found(Store store, String words) {
    return store.edition().words().find(words, Field.NAMES, 10).stream()
        .map(found -> found.node().getURI())
        .toList();
  }

  private Store open() {
    return Store.openOrMake(folder, BASE);
  }

  private static boolean tell(Store store, List<Triple> account) {
    return store.change(
        change -> {
          change.put(Filed.of(ARTICLE, Set.copyOf(account), BASE));
          change.replaceKnowledge(out -> account.forEach(out::triple));
        });
  }

  /** The lock files name the process. */
  private static boolean holdsData(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith("lock");
  }

  private static Triple triple(String text) {
    return SSE.parseTriple(text);
  }

  private Map<Path, String> filesAndContents() {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(StoreTest::holdsData).toList()) {
        files.put(file, Key.digest(Files.readString(file, ISO_8859_1), 16));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
