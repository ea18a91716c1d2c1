package dev.readout.store;

import dev.readout.account.Account;
import dev.readout.account.AccountGraph;
import dev.readout.vocab.Base;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** What one transaction does to a store; nothing of it is seen before all of it is. */
public final class Change {
  private final DatasetGraph data;
  private final AccountGraph graphs;
  private final Base base;
  private final Ledger ledger;
  private final Numbers numbers;
  private final Table accounts;
  private final Table knowledge;
  private boolean made;

  Change(DatasetGraph data, Base base, Ledger ledger) {
    this.data = data;
    this.graphs = new AccountGraph(base);
    this.base = base;
    this.ledger = ledger;
    DatasetGraphTDB tables = TDBInternal.getDatasetGraphTDB(data);
    NodeTupleTable quads = tables.getQuadTable().getNodeTupleTable();
    this.numbers = new Numbers(quads.getNodeTable());
    this.accounts = new Table(quads.getTupleTable());
    this.knowledge = new Table(tables.getTripleTable().getNodeTupleTable().getTupleTable());
  }

  /** Adds the account, in place of the one there was of the same article. */
  public void put(Filed account) {
    Graph graph = data.getGraph(account.graph());
    Set<Triple> there = graph.find().toSet();
    if (there.isEmpty()) {
      accounts.add(numbers.rows(account.graph(), account.triples().stream()));
      ledger.filed(account);
    } else {
      replace(graph, account, there);
    }
    made |= !account.triples().equals(there);
  }

  private void replace(Graph graph, Filed account, Set<Triple> there) {
    without(there, account.triples())
        .forEach(
            triple -> {
              graph.delete(triple);
              ledger.changed(account.graph(), triple);
            });
    without(account.triples(), there)
        .forEach(
            triple -> {
              graph.add(triple);
              ledger.changed(account.graph(), triple);
            });
  }

  private static Stream<Triple> without(Set<Triple> some, Set<Triple> others) {
    return some.stream().filter(triple -> !others.contains(triple));
  }

  /** False when there is no account of this article. */
  public boolean remove(Key article) {
    Node name = graphs.name(article);
    if (!data.containsGraph(name)) {
      return false;
    }
    data.getGraph(name).find().forEachRemaining(triple -> ledger.changed(name, triple));
    data.removeGraph(name);
    made = true;
    return true;
  }

  /** The articles there are, in the order of their keys. */
  public List<Key> articles() {
    List<Key> articles = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(name -> articles.add(base.key(name).whole()));
    return articles.stream().sorted().toList();
  }

  /** Every account as it stands now, one at a time, in the order of the articles' keys. */
  public Stream<Account> accounts() {
    return accounts(Map.of());
  }

  /**
   * The same.
   *
   * @param atHand what was put last of some articles, which need not be read again
   */
  public Stream<Account> accounts(Map<Key, Account> atHand) {
    return articles().stream().map(key -> atHand.containsKey(key) ? atHand.get(key) : account(key));
  }

  private Account account(Key article) {
    return graphs.read(article, data.getGraph(graphs.name(article)).find());
  }

  /** Makes the default graph hold what is told and nothing else. */
  public void replaceKnowledge(Consumer<StreamRDF> teller) {
    try (SortedLines wanted = new SortedLines()) {
      teller.accept(
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              wanted.add(numbers.key(triple));
            }
          });
      made |= Difference.apply(knowledge, wanted, numbers, ledger);
    }
  }

  boolean made() {
    return made;
  }
}
