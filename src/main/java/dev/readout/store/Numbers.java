package dev.readout.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * Statements as the numbers by which TDB2 keeps their nodes. A statement of the knowledge is a key
 * of three numbers; keys in the order of their bytes are in the order of TDB2's first index.
 */
final class Numbers {
  private static final int AT_HAND = 1 << 18;

  private final NodeTable table;
  private final Map<Node, NodeId> numbers = new HashMap<>();
  private final Map<Long, Node> nodes = new HashMap<>();

  Numbers(NodeTable table) {
    this.table = table;
  }

  byte[] key(Triple triple) {
    Spelling.checkStorable(triple);
    byte[] key = new byte[3 * NodeId.SIZE];
    NodeIdFactory.set(number(triple.getSubject()), key, 0);
    NodeIdFactory.set(number(triple.getPredicate()), key, NodeId.SIZE);
    NodeIdFactory.set(number(triple.getObject()), key, 2 * NodeId.SIZE);
    return key;
  }

  static byte[] key(Tuple<NodeId> row) {
    byte[] key = new byte[row.len() * NodeId.SIZE];
    for (int i = 0; i < row.len(); i++) {
      NodeIdFactory.set(row.get(i), key, i * NodeId.SIZE);
    }
    return key;
  }

  static Tuple<NodeId> row(byte[] key) {
    return TupleFactory.create3(at(key, 0), at(key, 1), at(key, 2));
  }

  /** As TDB2 spells it. */
  Triple triple(byte[] key) {
    return Triple.create(node(at(key, 0)), node(at(key, 1)), node(at(key, 2)));
  }

  /** The triples of a named graph as rows of it. */
  List<Tuple<NodeId>> rows(Node graph, Stream<Triple> triples) {
    NodeId name = number(graph);
    return triples.map(triple -> row(name, triple)).toList();
  }

  private Tuple<NodeId> row(NodeId graph, Triple triple) {
    return TupleFactory.create4(
        graph,
        number(triple.getSubject()),
        number(triple.getPredicate()),
        number(triple.getObject()));
  }

  private static NodeId at(byte[] key, int place) {
    return NodeIdFactory.get(key, place * NodeId.SIZE);
  }

  /** Some literals are in their number; a number equals another though only one is such. */
  private Node node(NodeId number) {
    if (!number.isPtr()) {
      return table.getNodeForNodeId(number);
    }
    Node node = nodes.get(number.getPtrLocation());
    if (node == null) {
      node = table.getNodeForNodeId(number);
      keepAtHand(node, number);
    }
    return node;
  }

  /** A node that has no number yet is given one. */
  private NodeId number(Node node) {
    NodeId number = numbers.get(node);
    if (number == null) {
      number = table.getAllocateNodeId(node);
      keepAtHand(node, number);
    }
    return number;
  }

  private void keepAtHand(Node node, NodeId number) {
    if (numbers.size() >= AT_HAND) {
      nodes.clear();
      numbers.clear();
    }
    numbers.put(node, number);
    if (number.isPtr()) {
      nodes.put(number.getPtrLocation(), node);
    }
  }
}
