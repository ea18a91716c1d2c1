package dev.readout.harvest;

import dev.readout.vocab.News;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * How much there is.
 *
 * @param triples of the knowledge
 * @param accounts the articles that have one
 * @param accountTriples of all accounts together
 * @param classes the members of each class, by IRI
 * @param properties the triples of each property, by IRI
 */
public record Inventory(
    long triples,
    long accounts,
    long accountTriples,
    Map<String, Long> classes,
    Map<String, Long> properties) {

  /** The kinds of things that have an address of their own; nothing is of two of them. */
  static final List<Node> KINDS =
      List.of(News.Article, News.Entity, News.Event, News.Report, News.Post, News.Relation);

  /** Reads all, once. */
  public static Inventory of(DatasetGraph data) {
    Map<String, Long> classes = new TreeMap<>();
    Map<String, Long> properties = new TreeMap<>();
    long triples = 0;
    for (var all = data.getDefaultGraph().find(); all.hasNext(); triples++) {
      Triple triple = all.next();
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.Nodes.type)) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    long accounts = Iter.count(data.listGraphNodes());
    long quads = Iter.count(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    return new Inventory(triples, accounts, quads, classes, properties);
  }

  /** The members of a class. */
  public long count(Node kind) {
    return classes.getOrDefault(kind.getURI(), 0L);
  }

  /** All that have an address of their own. */
  public long things() {
    return KINDS.stream().mapToLong(this::count).sum();
  }
}
