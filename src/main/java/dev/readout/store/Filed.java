package dev.readout.store;

import dev.readout.account.Account;
import dev.readout.account.AccountGraph;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * An account as the statements that are stored of it; making it needs no store and no order.
 *
 * @param graph its name
 * @param fingerprint of all its statements
 */
public record Filed(Node graph, Set<Triple> triples, String fingerprint) {
  public Filed {
    triples = Set.copyOf(triples);
  }

  public static Filed of(Account account, Base base) {
    Set<Triple> triples = new HashSet<>();
    new AccountGraph(base)
        .write(
            account,
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                triples.add(quad.asTriple());
              }
            });
    return of(account.source().key(), triples, base);
  }

  static Filed of(Key article, Set<Triple> triples, Base base) {
    Node graph = new AccountGraph(base).name(article);
    Set<Triple> stored = triples.stream().map(Spelling::stored).collect(Collectors.toSet());
    Fingerprint fingerprint = Fingerprint.ofNothing();
    stored.forEach(triple -> fingerprint.toggle(Statements.bytes(Quad.create(graph, triple))));
    return new Filed(graph, stored, fingerprint.toString());
  }
}
