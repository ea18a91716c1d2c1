package dev.readout.store;

import dev.readout.account.Account;
import dev.readout.account.AccountGraph;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** An account as the statements that are stored of it; making it needs no store and no order. */
public record Filed(Key article, Set<Triple> triples) {
  public Filed {
    triples = triples.stream().map(Spelling::stored).collect(Collectors.toUnmodifiableSet());
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
    return new Filed(account.source().key(), triples);
  }
}
