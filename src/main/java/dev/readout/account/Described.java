package dev.readout.account;

import dev.readout.time.Interval;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** One graph's triples by subject, taken in a single pass; asked by key, answered in our types. */
final class Described {
  private final Base base;
  private final Map<Node, Map<Node, List<Node>>> bySubject = new HashMap<>();

  Described(Base base, Iterator<Triple> triples) {
    this.base = base;
    triples.forEachRemaining(
        triple ->
            bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new HashMap<>())
                .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                .add(triple.getObject()));
  }

  /** Everything of a class. */
  SortedSet<Key> all(Node type) {
    SortedSet<Key> found = new TreeSet<>();
    bySubject.forEach(
        (subject, facts) -> {
          if (facts.getOrDefault(RDF.Nodes.type, List.of()).contains(type)) {
            found.add(base.key(subject));
          }
        });
    return found;
  }

  List<Node> nodes(Key subject, Node predicate) {
    return bySubject.getOrDefault(base.node(subject), Map.of()).getOrDefault(predicate, List.of());
  }

  boolean is(Key subject, Node type) {
    return nodes(subject, RDF.Nodes.type).contains(type);
  }

  List<Key> keys(Key subject, Node predicate) {
    return nodes(subject, predicate).stream().map(base::key).sorted().toList();
  }

  Optional<Key> key(Key subject, Node predicate) {
    return keys(subject, predicate).stream().findFirst();
  }

  List<String> texts(Key subject, Node predicate) {
    return nodes(subject, predicate).stream()
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  Optional<String> text(Key subject, Node predicate) {
    return texts(subject, predicate).stream().findFirst();
  }

  /** A text that every such subject has. */
  String mustHave(Key subject, Node predicate) {
    return text(subject, predicate)
        .orElseThrow(() -> new IllegalStateException(subject.path() + " has no " + predicate));
  }

  Optional<LocalDate> day(Key subject, Node predicate) {
    return text(subject, predicate).map(LocalDate::parse);
  }

  boolean yes(Key subject, Node predicate) {
    return text(subject, predicate).filter("true"::equals).isPresent();
  }

  Interval between(Key subject) {
    return new Interval(day(subject, News.earliest), day(subject, News.latest));
  }
}
