package dev.readout.merge;

import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An office held, told by articles or known beforehand.
 *
 * @param since by the authority; empty also when somebody held the office more than once
 */
record MergedPost(
    Key key,
    Key holder,
    String title,
    Key of,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Told> told) {}
