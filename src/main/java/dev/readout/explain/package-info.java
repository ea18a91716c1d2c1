/**
 * Says in plain text why an article reads as it does: in come close readings and the knowledge that
 * follows from them, out go lines for a person at a terminal.
 *
 * <p>Each kind of thing has a class that writes it: {@code ArticleText}, {@code SentenceText},
 * {@code EventText}, {@code MergeText}; a new thing to tell is a row on their {@code Sheet}. Trap:
 * nothing is worked out here a second time. What the line does not keep cannot be told, and belongs
 * into the {@link dev.readout.account.Account} or the {@link dev.readout.account.CloseReading}.
 */
package dev.readout.explain;
