package dev.readout.store;

import java.util.Iterator;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Of a store on disk. TDB2 keeps statements as numbers of terms, those of one subject together, so
 * that the subjects are told without looking at any other term, and a subject's number leads
 * straight to its statements.
 */
final class StoredSubjects implements Subjects {
  private final List<Rows> tables;
  private final NodeTable terms;

  private StoredSubjects(List<Rows> tables, NodeTable terms) {
    this.tables = tables;
    this.terms = terms;
  }

  static StoredSubjects of(DatasetGraphTDB data, Node graph) {
    Rows triples = new Rows(data.getTripleTable().getNodeTupleTable(), NodeId.NodeIdAny);
    NodeTupleTable quads = data.getQuadTable().getNodeTupleTable();
    NodeTable terms = quads.getNodeTable();
    if (Quad.isDefaultGraph(graph)) {
      return new StoredSubjects(List.of(triples), terms);
    }
    if (graph.equals(Node.ANY)) {
      return new StoredSubjects(List.of(triples, new Rows(quads, NodeId.NodeIdAny)), terms);
    }
    return new StoredSubjects(List.of(new Rows(quads, terms.getNodeIdForNode(graph))), terms);
  }

  @Override
  public void each(ObjLongConsumer<Node> to) {
    for (Rows table : tables) {
      NodeId before = NodeId.NodeIdAny;
      for (var rows = table.of(NodeId.NodeIdAny); rows.hasNext(); ) {
        NodeId subject = rows.next().get(table.subject());
        if (!subject.equals(before)) {
          to.accept(terms.getNodeForNodeId(subject), subject.getPtrLocation());
          before = subject;
        }
      }
    }
  }

  @Override
  public Iterator<Quad> about(long number) {
    NodeId id = NodeIdFactory.createPtr(number);
    Node subject = terms.getNodeForNodeId(id);
    Stream<Iterator<Quad>> all =
        tables.stream().map(table -> Iter.map(table.of(id), row -> quad(table, subject, row)));
    return all.reduce(Iter::concat).orElseThrow();
  }

  private Quad quad(Rows table, Node subject, Tuple<NodeId> row) {
    int at = table.subject();
    return Quad.create(
        at == 0 ? Quad.defaultGraphIRI : terms.getNodeForNodeId(row.get(0)),
        subject,
        terms.getNodeForNodeId(row.get(at + 1)),
        terms.getNodeForNodeId(row.get(at + 2)));
  }

  /**
   * Rows of terms' numbers.
   *
   * @param graph that they are of, where they are of any
   */
  private record Rows(NodeTupleTable table, NodeId graph) {
    /** The place of the subject in a row: after the graph, where a row has one. */
    int subject() {
      return table.getTupleLen() - 3;
    }

    Iterator<Tuple<NodeId>> of(NodeId subject) {
      NodeId any = NodeId.NodeIdAny;
      return subject() == 0 ? table.find(subject, any, any) : table.find(graph, subject, any, any);
    }
  }
}
