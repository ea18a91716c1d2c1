package dev.readout.merge;

import dev.readout.know.Known;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Somebody or something as all accounts and the authority tell it.
 *
 * @param names every name met; none when only the authority's facts lead to it
 * @param known its facts in the authority
 */
record MergedEntity(
    Key key,
    EntityClass type,
    String label,
    SortedSet<String> names,
    Optional<Key> country,
    Optional<Known> known) {}
