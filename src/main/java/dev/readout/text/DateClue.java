package dev.readout.text;

import java.time.LocalDate;

/**
 * A date that may be the article's, and why one may think so.
 *
 * @param date the day
 * @param rule in words, as it is shown to people: "dateline below the headline"
 */
public record DateClue(LocalDate date, String rule) {}
