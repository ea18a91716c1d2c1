package dev.readout.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a change does to the statements about one subject.
 *
 * @param gone those that it takes away
 * @param fresh those that it adds
 * @param now all that there are after it
 */
record Rewritten(List<Triple> gone, List<Triple> fresh, List<Triple> now) {
  Node subject() {
    return (gone.isEmpty() ? fresh : gone).get(0).getSubject();
  }

  Stream<Triple> changes() {
    return Stream.concat(gone.stream(), fresh.stream());
  }

  /** True when nothing was said about it before. */
  boolean isNew() {
    return fresh.size() == now.size() && gone.isEmpty();
  }
}
