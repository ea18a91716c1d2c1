package dev.readout.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;

/** What one transaction does to a store; nothing of it is seen before all of it is. */
public final class Change {
  private final DatasetGraph data;
  private boolean made;

  Change(DatasetGraph data) {
    this.data = data;
  }

  /** The data as this change has left it so far. */
  public DatasetGraph data() {
    return data;
  }

  /** Makes the named graph hold these triples and no other. */
  public void put(Node name, Iterable<Triple> triples) {
    Set<Triple> wanted = new HashSet<>();
    triples.forEach(triple -> wanted.add(Spelling.stored(triple)));
    Graph graph = data.getGraph(name);
    Set<Triple> there = graph.find().toSet();
    there.stream().filter(triple -> !wanted.contains(triple)).forEach(graph::delete);
    wanted.stream().filter(triple -> !there.contains(triple)).forEach(graph::add);
    made |= !wanted.equals(there);
  }

  /** False when there was no such graph. */
  public boolean remove(Node name) {
    if (!data.containsGraph(name)) {
      return false;
    }
    data.removeGraph(name);
    made = true;
    return true;
  }

  /** Makes the default graph hold what is told and nothing else. */
  public void replaceKnowledge(Consumer<StreamRDF> teller) {
    try (SortedLines wanted = new SortedLines()) {
      teller.accept(
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              wanted.add(Statements.line(Spelling.stored(triple)));
            }
          });
      made |= Difference.apply(data.getDefaultGraph(), wanted);
    }
  }

  boolean made() {
    return made;
  }
}
