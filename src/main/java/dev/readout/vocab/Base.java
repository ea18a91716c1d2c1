package dev.readout.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Where all resources live: turns paths into nodes and back. */
public record Base(String iri) {
  public Base {
    iri = iri.endsWith("/") ? iri : iri + "/";
  }

  public Node node(Key key) {
    return NodeFactory.createURI(key.iri(iri));
  }

  /** True when the node is a resource of ours. */
  public boolean holds(Node node) {
    return node.isURI() && node.getURI().startsWith(iri);
  }

  /** The key of a node that this base {@link #holds}. */
  public Key key(Node node) {
    if (!holds(node)) {
      throw new IllegalArgumentException(node + " is not below " + iri);
    }
    return new Key(node.getURI().substring(iri.length()));
  }
}
