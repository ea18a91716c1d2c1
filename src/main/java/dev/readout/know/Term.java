package dev.readout.know;

import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's time in an office.
 *
 * @param holder the person
 * @param title as the graph writes it: "Chancellor", "Foreign Minister"
 * @param of the country or organization
 * @param since the first day; empty when the source does not say
 * @param until the last day; empty when it has not ended as far as the source knows
 */
public record Term(
    Key holder, String title, Key of, Optional<LocalDate> since, Optional<LocalDate> until) {}
