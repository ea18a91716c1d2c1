package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.time.Anchor;
import dev.readout.time.Interval;
import dev.readout.time.Resolved;
import dev.readout.time.Tense;
import dev.readout.time.TimeExpression;
import dev.readout.time.Timeline;
import dev.readout.vocab.Factuality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the time expression that dates an event, and the days it means. */
final class Dates {
  /** The days of an event and the words that tell them. */
  record Dated(Interval when, Optional<String> words) {
    static final Dated NEVER = new Dated(Interval.UNKNOWN, Optional.empty());
  }

  private final Anchor anchor;
  private final Timeline timeline;

  /** Dates are asked for in reading order, so that "the next day" counts from the day before it. */
  Dates(Anchor anchor) {
    this.anchor = anchor;
    this.timeline = new Timeline(anchor);
  }

  Dated of(Occurrence occurrence, Factuality factuality) {
    Passage passage = occurrence.passage();
    return nearest(occurrence)
        .map(
            time -> {
              Resolved resolved = timeline.resolve(time, tense(passage, occurrence, factuality));
              return resolved.lasted()
                  ? Dated.NEVER
                  : new Dated(resolved.interval(), Optional.of(time.words()));
            })
        .orElse(Dated.NEVER);
  }

  /** True for "meets tomorrow": days that all lie after the article's. */
  boolean isToCome(Dated dated) {
    Optional<LocalDate> written = anchor.bounds().latest();
    Optional<LocalDate> first = dated.when().earliest();
    return written.isPresent() && first.isPresent() && first.get().isAfter(written.get());
  }

  /** The time beside the predicate first, then beside its carrier, then beside its clause. */
  private static Optional<TimeExpression> nearest(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    List<TimeExpression> times =
        passage.sentence().times().stream()
            .filter(time -> !time.isDuration())
            .filter(
                time ->
                    time.noun().isEmpty()
                        || time.noun().get().equals(passage.lemma(occurrence.head())))
            .toList();
    int clause = passage.syntax().clause(occurrence.carrier());
    for (int target : new int[] {occurrence.head(), occurrence.carrier(), clause}) {
      Optional<TimeExpression> found =
          times.stream().filter(time -> dates(passage, time, target)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** True when the expression hangs on the word, without another predicate between. */
  private static boolean dates(Passage passage, TimeExpression time, int target) {
    Tree tree = passage.tree();
    for (int word = time.first(); word <= time.last(); word++) {
      int at = tree.governor(word);
      int steps = 0;
      while (at != Tree.ROOT && steps++ < 3) {
        if (at == target) {
          return true;
        }
        if (passage.sentence().token(at).isVerb()) {
          break;
        }
        at = tree.governor(at);
      }
    }
    return false;
  }

  private static Tense tense(Passage passage, Occurrence occurrence, Factuality factuality) {
    if (factuality == Factuality.PLANNED) {
      return Tense.FUTURE;
    }
    int clause = passage.syntax().clause(occurrence.carrier());
    boolean past =
        passage.sentence().token(clause).pos().equals("VBD")
            || passage.sentence().token(clause).pos().equals("VBN")
            || passage.tree().children(clause, "aux", "cop").stream()
                .anyMatch(aux -> passage.sentence().token(aux).pos().equals("VBD"));
    return past || factuality == Factuality.HAPPENED ? Tense.PAST : Tense.UNKNOWN;
  }
}
