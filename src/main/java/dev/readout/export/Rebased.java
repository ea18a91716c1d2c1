package dev.readout.export;

import dev.readout.store.Subjects;
import dev.readout.vocab.Base;
import java.util.Iterator;
import java.util.function.ObjLongConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset in which the addresses of things begin with another base than they are stored with. */
final class Rebased extends DatasetGraphReadOnly {
  private final Base stored;
  private final Base shown;

  Rebased(DatasetGraph data, Base stored, Base shown) {
    super(data);
    this.stored = stored;
    this.shown = shown;
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.map(getR().listGraphNodes(), this::shown);
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad like) {
    return find(like.getGraph(), like.getSubject(), like.getPredicate(), like.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Iter.map(
        getR().find(stored(graph), stored(subject), stored(predicate), stored(object)),
        this::shown);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return Iter.map(
        getR().findNG(stored(graph), stored(subject), stored(predicate), stored(object)),
        this::shown);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return getR().contains(stored(graph), stored(subject), stored(predicate), stored(object));
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  /** What a graph, under its name as shown, says. */
  Subjects subjects(Node graph) {
    Subjects inside = Subjects.of(getR(), stored(graph));
    return new Subjects() {
      @Override
      public void each(ObjLongConsumer<Node> to) {
        inside.each((subject, number) -> to.accept(shown(subject), number));
      }

      @Override
      public Iterator<Quad> about(long number) {
        return Iter.map(inside.about(number), Rebased.this::shown);
      }
    };
  }

  private Quad shown(Quad quad) {
    return Quad.create(
        shown(quad.getGraph()),
        shown(quad.getSubject()),
        quad.getPredicate(),
        shown(quad.getObject()));
  }

  private Node shown(Node node) {
    return moved(node, stored, shown);
  }

  /** Jena's own views ask for null where they mean anything. */
  private Node stored(Node node) {
    return node == null ? Node.ANY : moved(node, shown, stored);
  }

  private static Node moved(Node node, Base from, Base to) {
    return from.holds(node)
        ? NodeFactory.createURI(to.iri() + node.getURI().substring(from.iri().length()))
        : node;
  }
}
