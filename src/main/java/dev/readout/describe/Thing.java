package dev.readout.describe;

import dev.readout.vocab.News;
import dev.readout.vocab.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A node as its graph describes it; things that are listed come in a fixed order. */
public record Thing(Graph graph, Node node) {
  public String iri() {
    return node.isURI() ? node.getURI() : node.toString();
  }

  /** True when anything is said of it. */
  public boolean exists() {
    return graph.contains(node, Node.ANY, Node.ANY);
  }

  public boolean is(Node type) {
    return graph.contains(node, RDF.Nodes.type, type);
  }

  public boolean has(Node property, Node value) {
    return graph.contains(node, property, value);
  }

  /** Its label, else its headline or title, else the end of its address. */
  public String name() {
    return text(RDFS.Nodes.label)
        .or(() -> text(Schema.headline))
        .or(() -> text(News.title))
        .or(() -> text(News.fileName))
        .orElseGet(() -> iri().replaceFirst(".*[/#](?=.)", ""));
  }

  public Optional<String> text(Node property) {
    return texts(property).stream().findFirst();
  }

  public List<String> texts(Node property) {
    return values(property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  /** The things or words that a property leads to, as text. */
  public List<String> anyTexts(Node property) {
    return values(property)
        .map(each -> each.isLiteral() ? each.getLiteralLexicalForm() : each.toString())
        .sorted()
        .toList();
  }

  public Optional<LocalDate> day(Node property) {
    return text(property).map(LocalDate::parse);
  }

  /** 0 when it is not there. */
  public int number(Node property) {
    return text(property).map(Integer::valueOf).orElse(0);
  }

  public Optional<Thing> one(Node property) {
    return all(property).stream().findFirst();
  }

  /** The things that a property leads to, by name. */
  public List<Thing> all(Node property) {
    return Order.byName(values(property).filter(Node::isURI).map(this::other));
  }

  /** The things from which a property leads here, in no order. */
  public Stream<Thing> from(Node property) {
    return graph.find(Node.ANY, property, node).mapWith(Triple::getSubject).toList().stream()
        .map(this::other);
  }

  /** The same, at most so many; the rest is not read. */
  public Stream<Thing> from(Node property, long most) {
    ExtendedIterator<Node> all = graph.find(Node.ANY, property, node).mapWith(Triple::getSubject);
    try {
      List<Thing> first = new ArrayList<>();
      while (first.size() < most && all.hasNext()) {
        first.add(other(all.next()));
      }
      return first.stream();
    } finally {
      all.close();
    }
  }

  public Thing other(Node another) {
    return new Thing(graph, another);
  }

  private Stream<Node> values(Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }
}
