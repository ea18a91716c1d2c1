package dev.readout.account;

import dev.readout.analyse.Analysis;
import dev.readout.link.References;
import java.util.Set;

/**
 * One article's account with what led to it, for whoever wants to know why it reads as it does.
 *
 * @param worthParsing indexes of the sentences that have a word that may tell an event
 */
public record CloseReading(
    Analysis analysis, References references, Account account, Set<Integer> worthParsing) {
  public CloseReading {
    worthParsing = Set.copyOf(worthParsing);
  }
}
