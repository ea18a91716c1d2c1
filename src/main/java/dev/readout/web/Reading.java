package dev.readout.web;

import dev.readout.chronicle.Chronicle;
import dev.readout.find.Search;
import dev.readout.page.View;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What pages are made from.
 *
 * @param data whoever reads it begins and ends the transaction
 * @param made the chronicle when it is made, which takes some seconds for a large graph
 */
record Reading(DatasetGraph data, Search words, View view, Once<Chronicle> made) {
  Reading(DatasetGraph data, Search words, View view) {
    this(data, words, view, new Once<>());
  }

  /** In a transaction that is open. */
  Chronicle chronicle() {
    return made.get(() -> Chronicle.of(data.getDefaultGraph()));
  }
}
