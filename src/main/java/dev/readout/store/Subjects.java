package dev.readout.store;

import java.util.Iterator;
import java.util.function.ObjLongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What some graphs of a dataset say, a subject at a time: who wants statements in order needs to
 * sort, and hold, no more than the subjects. To be used inside one transaction.
 */
public interface Subjects {
  /** Tells each subject, and the number that {@link #about} knows it by; some more than once. */
  void each(ObjLongConsumer<Node> to);

  /** All that is said of one subject, in no order. */
  Iterator<Quad> about(long number);

  /**
   * @param graph the name of one graph, {@link Quad#defaultGraphIRI} for the default one, or {@link
   *     Node#ANY} for all of them
   */
  static Subjects of(DatasetGraph data, Node graph) {
    return TDBInternal.isTDB2(data)
        ? StoredSubjects.of(TDBInternal.getDatasetGraphTDB(data), graph)
        : new HeldSubjects(data, graph);
  }
}
