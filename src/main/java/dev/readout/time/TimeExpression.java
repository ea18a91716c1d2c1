package dev.readout.time;

import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that name a time, before anyone knows which days they mean.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 * @param span in the article's text; a preposition before it is left out, save in "from ... to"
 * @param words as written
 * @param meaning what it says, seen from any day
 * @param bound what the preposition before it says
 * @param noun the lemma of the noun it stands before: "election" in "last year's election" and in
 *     "the 2016 presidential election"; its time is then that noun's
 * @param parts the times joined in a range ("Wednesday" and "Thursday"), else empty
 */
public record TimeExpression(
    int first,
    int last,
    Span span,
    String words,
    Meaning meaning,
    Bound bound,
    Optional<String> noun,
    List<TimeExpression> parts) {
  public TimeExpression {
    parts = List.copyOf(parts);
  }

  /**
   * The days meant; "ruled it out before September" means the September nearest. Seen from the
   * article's date; of a {@link #dependent()} one, from the date of what was told before it.
   */
  public Resolved resolve(Anchor anchor, Tense tense) {
    boolean deadline = bound == Bound.BEFORE || bound == Bound.BY;
    boolean nearest = deadline && tense == Tense.PAST && meaning instanceof Yearly;
    Bound limit = bound == Bound.BEFORE && isEnd() ? Bound.BY : bound;
    return limit.of(anchor.see(meaning, nearest ? Tense.UNKNOWN : tense), anchor);
  }

  /** "before the end of May" is by its last day. */
  private boolean isEnd() {
    return meaning instanceof Meaning.Portion portion && portion.share() == Meaning.Share.LATE;
  }

  /** The same time taken for when it was, not since when: "since May, when she resigned". */
  public TimeExpression itself() {
    return new TimeExpression(first, last, span, words, meaning, Bound.AT, noun, parts);
  }

  /** True for "three days later" and "the same day", which count from a time told before. */
  public boolean dependent() {
    return meaning instanceof Meaning.Distance distance && distance.told();
  }

  /** True for "P3M" and its like, which say how long and not when. */
  public boolean isDuration() {
    return meaning instanceof Meaning.Length;
  }

  /** True when the days do not depend on the article's date: "15 January 2016". */
  public boolean isAbsolute() {
    return meaning instanceof Meaning.Fixed;
  }

  /** What TimeML would mark: the parts of a range, else the expression itself. */
  public List<TimeExpression> single() {
    return parts.isEmpty() ? List.of(this) : parts;
  }
}
