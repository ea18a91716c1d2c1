package dev.readout.extract;

import dev.readout.text.Part;
import dev.readout.time.Anchor;
import dev.readout.time.Interval;
import dev.readout.time.Resolved;
import dev.readout.time.Tense;
import dev.readout.time.Timeline;
import dev.readout.vocab.Factuality;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Says on which days an event was, by the time expression that dates it. */
final class Dates {
  /** The days of an event and the words that tell them. */
  record Dated(Interval when, Optional<String> words) {
    static final Dated NEVER = new Dated(Interval.UNKNOWN, Optional.empty());
  }

  private static final Set<String> GOING =
      Set.of("fly", "travel", "leave", "arrive", "visit", "go", "begin", "start", "open", "meet");

  private final Anchor anchor;
  private final Timeline timeline;

  /** Dates are asked for in reading order, so that "the next day" counts from the day before it. */
  Dates(Anchor anchor) {
    this.anchor = anchor;
    this.timeline = new Timeline(anchor);
  }

  Dated of(Occurrence occurrence, Factuality factuality) {
    Passage passage = occurrence.passage();
    return TimeFinder.find(occurrence)
        .map(
            time -> {
              Resolved resolved = timeline.resolve(time, tense(passage, occurrence, factuality));
              return isOpen(resolved)
                  ? Dated.NEVER
                  : new Dated(ahead(resolved.interval(), factuality), Optional.of(time.words()));
            })
        .orElse(Dated.NEVER);
  }

  /** "will leave by May": what is planned comes after the article. */
  private Interval ahead(Interval days, Factuality factuality) {
    Optional<LocalDate> written = anchor.bounds().latest();
    boolean open =
        factuality == Factuality.PLANNED
            && days.earliest().isEmpty()
            && written.isPresent()
            && days.latest().filter(last -> !last.isBefore(written.get())).isPresent();
    return open ? new Interval(written, days.latest()) : days;
  }

  /** "until January", "for months": how long, with an end missing, says no day. */
  private static boolean isOpen(Resolved resolved) {
    Interval days = resolved.interval();
    return resolved.lasted() && (days.earliest().isEmpty() || days.latest().isEmpty());
  }

  /** True for "meets tomorrow": days that all lie after the article's. */
  boolean isToCome(Dated dated) {
    Optional<LocalDate> written = anchor.bounds().latest();
    Optional<LocalDate> first = dated.when().earliest();
    return written.isPresent() && first.isPresent() && first.get().isAfter(written.get());
  }

  /** "The minister flies to Oslo on Monday"; in headlines the present is the past. */
  private static boolean isScheduled(Passage passage, int verb) {
    return passage.sentence().token(verb).pos().equals("VBZ")
        && GOING.contains(passage.lemma(verb))
        && passage.sentence().part() == Part.BODY;
  }

  private static Tense tense(Passage passage, Occurrence occurrence, Factuality factuality) {
    if (factuality == Factuality.PLANNED) {
      return Tense.FUTURE;
    }
    int clause = passage.syntax().clause(occurrence.carrier());
    if (isScheduled(passage, clause)) {
      return Tense.FUTURE;
    }
    boolean past =
        passage.sentence().token(clause).pos().equals("VBD")
            || passage.sentence().token(clause).pos().equals("VBN")
            || passage.tree().children(clause, "aux", "cop").stream()
                .anyMatch(aux -> passage.sentence().token(aux).pos().equals("VBD"));
    return past || factuality == Factuality.HAPPENED ? Tense.PAST : Tense.UNKNOWN;
  }
}
