package dev.readout.store;

import dev.readout.find.WordIndex;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Is told of every statement that one change adds or takes away, by one thread or several, and
 * keeps what follows from it.
 */
final class Ledger {
  private final Graph knowledge;
  private final Base base;
  private final WordIndex words;
  private final Fingerprint fingerprint;
  private final Removed removed;
  private final Set<Key> lost = new HashSet<>();
  private final Set<Key> gained = new HashSet<>();

  Ledger(Graph knowledge, Base base, WordIndex words, Fingerprint fingerprint, Removed removed) {
    this.knowledge = knowledge;
    this.base = base;
    this.words = words;
    this.fingerprint = fingerprint;
    this.removed = removed;
  }

  /** A whole account came where there was none. */
  synchronized void filed(Filed account) {
    fingerprint.toggle(Fingerprint.parse(account.fingerprint()));
  }

  /** A statement of an account came or went. */
  synchronized void changed(Node graph, Triple triple) {
    fingerprint.toggle(Statements.bytes(Quad.create(graph, triple)));
  }

  /** Statements of the knowledge came and went. */
  synchronized void rewritten(Rewritten subject) {
    subject.gone().forEach(triple -> note(triple, lost::add));
    subject.fresh().forEach(triple -> note(triple, this::gain));
    subject.changes().map(Statements::bytes).forEach(fingerprint::toggle);
    if (subject.changes().anyMatch(WordIndex::concerns)) {
      reword(subject);
    }
  }

  private void gain(Key key) {
    if (removed.has(key)) {
      gained.add(key);
    }
  }

  private void reword(Rewritten subject) {
    if (!subject.isNew()) {
      words.forget(subject.subject());
    }
    words.add(subject.now());
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

  /** What has no address in the knowledge any more. */
  synchronized Removed removed() {
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
