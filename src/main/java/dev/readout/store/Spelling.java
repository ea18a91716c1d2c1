package dev.readout.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/** How TDB2 will spell a triple when it gives it back: {@code "007"^^xsd:integer} comes back 7. */
final class Spelling {
  private Spelling() {}

  static Triple stored(Triple triple) {
    checkStorable(triple);
    Node object = triple.getObject();
    if (!object.isLiteral()) {
      return triple;
    }
    NodeId inside = NodeIdInline.inline(object);
    return inside == null
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), NodeIdInline.extract(inside));
  }

  static void checkStorable(Triple triple) {
    if (isBlank(triple)) {
      throw new IllegalArgumentException("a blank node cannot be stored: " + triple);
    }
  }

  private static boolean isBlank(Triple triple) {
    return triple.getSubject().isBlank() || triple.getObject().isBlank();
  }
}
