package dev.readout.export;

import dev.readout.account.AccountGraph;
import dev.readout.describe.Thing;
import dev.readout.store.Subjects;
import dev.readout.vocab.Base;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What is written: the knowledge and, where there are any, the accounts.
 *
 * @param data with the knowledge in its default graph and each account in a graph of its own
 * @param base that the addresses of its things begin with
 */
public record Contents(DatasetGraph data, Base base) {
  /** Of knowledge alone, as one page or answer has it. */
  public static Contents of(Graph knowledge, Base base) {
    return new Contents(DatasetGraphFactory.wrap(knowledge), base);
  }

  /** The same with addresses that begin with another base. */
  public Contents rebased(Base other) {
    return other.equals(base) ? this : new Contents(new Rebased(data, base, other), other);
  }

  Graph knowledge() {
    return data.getDefaultGraph();
  }

  Subjects knowledgeBySubject() {
    return bySubject(Quad.defaultGraphIRI);
  }

  /** Of both layers. */
  Subjects allBySubject() {
    return bySubject(Node.ANY);
  }

  Subjects accountBySubject(Node name) {
    return bySubject(name);
  }

  private Subjects bySubject(Node graph) {
    return data instanceof Rebased rebased ? rebased.subjects(graph) : Subjects.of(data, graph);
  }

  /** The names of the accounts' graphs, in order. */
  List<Node> accounts() {
    return Iter.toList(data.listGraphNodes()).stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Graph account(Node name) {
    return data.getGraph(name);
  }

  /** The name of the graph with the account of this article, or of the article it is part of. */
  Node accountName(Node within) {
    return new AccountGraph(base).name(base.key(within).whole());
  }

  Thing thing(Node node) {
    return new Thing(knowledge(), node);
  }
}
