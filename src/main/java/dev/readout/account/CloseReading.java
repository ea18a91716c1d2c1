package dev.readout.account;

import dev.readout.analyse.Analysis;
import dev.readout.extract.Note;
import dev.readout.link.References;
import dev.readout.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One article's account with what led to it, for whoever wants to know why it reads as it does.
 *
 * @param worthParsing indexes of the sentences that have a word that may tell an event
 * @param notes why each event reads as it does, and what was left out
 */
public record CloseReading(
    Analysis analysis,
    References references,
    Account account,
    Set<Integer> worthParsing,
    List<Note> notes) {
  public CloseReading {
    worthParsing = Set.copyOf(worthParsing);
    notes = List.copyOf(notes);
  }

  /** The reasons of one kind for the word at a place of the text. */
  public Stream<String> why(Note.Kind kind, Account.Stretch word) {
    return notes.stream()
        .filter(note -> note.kind() == kind)
        .filter(note -> stretch(note).equals(word))
        .map(Note::why)
        .distinct();
  }

  /** Where the word of a note stands, in code points of the text. */
  public Account.Stretch stretch(Note note) {
    Span span = analysis.article().codePoints(note.word());
    return new Account.Stretch(span.begin(), span.end());
  }
}
