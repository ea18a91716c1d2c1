package dev.readout.store;

import dev.readout.find.Search;
import dev.readout.find.WordIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A store as it stands while nobody changes it.
 *
 * @param data both layers; whoever reads them begins and ends the transaction
 * @param words finds things by the words of their names and sentences
 * @param version the same for the same statements, another for others
 * @param removed what was there once
 */
public record Edition(DatasetGraph data, Search words, String version, Removed removed) {

  /** Of data that is in no store, with an index of its words made now, in memory. */
  public static Edition of(DatasetGraph data) {
    WordIndex words = Txn.calculateRead(data, () -> WordIndex.inMemory(data.getDefaultGraph()));
    WordIndex.serve(data, () -> words);
    String version = Txn.calculateRead(data, () -> Fingerprint.of(data).toString());
    return new Edition(data, words.search(), version, Removed.nothing());
  }
}
