package dev.readout.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Of a dataset in memory. */
final class HeldSubjects implements Subjects {
  private final DatasetGraph data;
  private final Node graph;
  private final List<Node> subjects;

  HeldSubjects(DatasetGraph data, Node graph) {
    this.data = data;
    this.graph = graph;
    Set<Node> all = new LinkedHashSet<>();
    about(Node.ANY).forEachRemaining(quad -> all.add(quad.getSubject()));
    this.subjects = new ArrayList<>(all);
  }

  @Override
  public void each(ObjLongConsumer<Node> to) {
    for (int i = 0; i < subjects.size(); i++) {
      to.accept(subjects.get(i), i);
    }
  }

  @Override
  public Iterator<Quad> about(long number) {
    return about(subjects.get((int) number));
  }

  private Iterator<Quad> about(Node subject) {
    return data.find(graph, subject, Node.ANY, Node.ANY);
  }
}
