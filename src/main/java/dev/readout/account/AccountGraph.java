package dev.readout.account;

import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** An account as the named graph of its article, there and back. */
public final class AccountGraph {
  private final Base base;

  public AccountGraph(Base base) {
    this.base = base;
  }

  /** The name of the graph that holds an article's account. */
  public Node name(Key article) {
    return base.node(article.within("account"));
  }

  /** Writes the account's quads; neither starts nor finishes the stream. */
  public void write(Account account, StreamRDF out) {
    Node graph = name(account.source().key());
    Facts facts = new Facts(base, triple -> out.quad(Quad.create(graph, triple)));
    new AccountWriter(facts, account).write();
  }

  /**
   * The account that was written.
   *
   * @param triples all of its named graph, in any order
   */
  public Account read(Key article, Iterator<Triple> triples) {
    return new AccountReader(new Described(base, triples), article).read();
  }
}
