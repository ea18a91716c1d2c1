package dev.readout.store;

import dev.readout.find.Search;
import dev.readout.find.WordIndex;
import dev.readout.vocab.Base;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What is kept beside the graph: the index of its words and its fingerprint, which follow from it
 * and are made anew when they are not there, and the list of what was removed.
 *
 * <p>The graph is committed between the two steps of the index. A mark in the folder stands there
 * meanwhile: who finds it knows that the two may differ, and makes the index anew.
 */
final class Annex implements AutoCloseable {
  private static final String WORDS = "words";
  private static final String MARK = "committing";

  private final Path folder;
  private final DatasetGraph data;
  private final Base base;
  private final WordIndex words;
  private final Search search;
  private String version;
  private Removed removed;

  Annex(Path folder, DatasetGraph data, Base base) {
    this.folder = folder;
    this.data = data;
    this.base = base;
    this.words = WordIndex.open(folder.resolve(WORDS));
    this.removed = Removed.read(folder);
    Optional<String> known = Files.exists(mark()) ? Optional.empty() : words.version();
    this.version = known.orElseGet(() -> Txn.calculateRead(data, this::madeAnew));
    this.search = words.search();
  }

  private String madeAnew() {
    words.rebuild(data.getDefaultGraph());
    Fingerprint fingerprint = Fingerprint.of(data);
    words.prepare(fingerprint.toString());
    words.commit();
    unmark();
    return fingerprint.toString();
  }

  WordIndex words() {
    return words;
  }

  Edition edition() {
    return new Edition(data, search, version, removed);
  }

  /** To be told of one change, between the beginning and the end of its transaction. */
  Draft draft() {
    return new Draft(data.getDefaultGraph());
  }

  private Path mark() {
    return folder.resolve(MARK);
  }

  private void unmark() {
    try {
      Files.deleteIfExists(mark());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    search.close();
    words.close();
  }

  /** What is beside the graph, as it will be when the change is kept. */
  final class Draft {
    private final Fingerprint fingerprint = Fingerprint.parse(version);
    private final Ledger ledger;

    Draft(Graph knowledge) {
      this.ledger = new Ledger(knowledge, base, words, fingerprint, removed);
    }

    Ledger ledger() {
      return ledger;
    }

    /** Writes all but the last step; when this throws, nothing was changed. */
    void prepare() {
      Removed now = ledger.removed();
      now.write(folder, removed);
      removed = now;
      words.prepare(fingerprint.toString());
    }

    /** Commits the graph and the index with it. */
    void commit(Runnable graph) {
      try {
        Files.write(mark(), new byte[0]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      graph.run();
      words.commit();
      version = fingerprint.toString();
      unmark();
    }

    void rollback() {
      words.rollback();
    }
  }
}
