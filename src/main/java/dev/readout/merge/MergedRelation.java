package dev.readout.merge;

import dev.readout.vocab.Key;
import java.util.List;

/** A relation between two entities, told by at least one article. */
record MergedRelation(Key key, Key subject, String predicate, Key object, List<Told> told) {}
