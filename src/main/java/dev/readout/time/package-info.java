/**
 * Words that name a time, and the days they mean.
 *
 * <p>In: the tokens of a sentence ({@link dev.readout.time.TimeReader}). Out: {@link
 * dev.readout.time.TimeExpression}s that know no calendar yet; each resolves to a TIMEX3 value and
 * an {@link dev.readout.time.Interval} once it is told the article's date and the tense around it.
 * {@link dev.readout.time.Dating} decides that date.
 *
 * <p>To read one more way of naming a time, add a line to the table of its family ({@code
 * DateRules}, {@code RelativeRules}, {@code DurationRules}) and its phrases to the corpus in the
 * tests, with at least one phrase that must not be read.
 *
 * <p>Traps: "three days later" counts from a time told before, not from the article ({@link
 * dev.readout.time.TimeExpression#dependent()}). The time in "before Tuesday's call" is the call's.
 */
package dev.readout.time;
