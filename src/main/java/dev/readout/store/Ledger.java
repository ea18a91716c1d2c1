package dev.readout.store;

import dev.readout.find.WordIndex;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Is told of every statement that one change adds or takes away, and keeps what follows from it.
 */
final class Ledger {
  private final Graph knowledge;
  private final Base base;
  private final WordIndex words;
  private final Fingerprint fingerprint;
  private final Removed removed;
  private final Set<Key> lost = new HashSet<>();
  private final Set<Key> gained = new HashSet<>();
  private Optional<Node> worded = Optional.empty();

  Ledger(Graph knowledge, Base base, WordIndex words, Fingerprint fingerprint, Removed removed) {
    this.knowledge = knowledge;
    this.base = base;
    this.words = words;
    this.fingerprint = fingerprint;
    this.removed = removed;
  }

  /** A whole account came where there was none. */
  void filed(Filed account) {
    fingerprint.toggle(Fingerprint.parse(account.fingerprint()));
  }

  /** A statement of an account came or went. */
  void changed(Node graph, Triple triple) {
    fingerprint.toggle(Statements.bytes(Quad.create(graph, triple)));
  }

  /** A statement of the knowledge came; the graph has it already. */
  void added(Triple triple) {
    changed(triple);
    note(
        triple,
        key -> {
          if (removed.has(key)) {
            gained.add(key);
          }
        });
  }

  /** A statement of the knowledge went; the graph has it no more. */
  void deleted(Triple triple) {
    changed(triple);
    note(triple, lost::add);
  }

  private void changed(Triple triple) {
    fingerprint.toggle(Statements.bytes(triple));
    if (WordIndex.concerns(triple)) {
      reword(triple.getSubject());
    }
  }

  /** Statements come by subject, so that one is looked at again only after its last. */
  private void reword(Node subject) {
    if (worded.isPresent() && !worded.get().equals(subject)) {
      words.refresh(knowledge, worded.get());
    }
    worded = Optional.of(subject);
  }

  private void note(Triple triple, Consumer<Key> keep) {
    note(triple.getSubject(), keep);
    if (triple.getPredicate().equals(News.alias)) {
      note(triple.getObject(), keep);
    }
  }

  private void note(Node node, Consumer<Key> keep) {
    if (base.holds(node)) {
      keep.accept(base.key(node).whole());
    }
  }

  /** No more comes. */
  void finish() {
    worded.ifPresent(subject -> words.refresh(knowledge, subject));
    worded = Optional.empty();
  }

  /** What has no address in the knowledge any more. */
  Removed removed() {
    lost.removeIf(this::isThere);
    gained.removeAll(lost);
    return removed.with(lost, gained);
  }

  private boolean isThere(Key key) {
    Node node = base.node(key);
    return knowledge.contains(node, Node.ANY, Node.ANY)
        || knowledge.contains(Node.ANY, News.alias, node);
  }
}
