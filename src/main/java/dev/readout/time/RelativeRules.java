package dev.readout.time;

import static dev.readout.time.Slot.*;

import dev.readout.time.Meaning.Distance;
import dev.readout.time.Meaning.Length;
import dev.readout.time.Meaning.Portion;
import dev.readout.time.Meaning.Rest;
import dev.readout.time.Meaning.Step;
import dev.readout.time.Meaning.Vague;
import java.util.List;
import java.util.Optional;

/** Times that count from the article's day or from what was told before. */
final class RelativeRules {
  private static final Step TODAY = new Step(Unit.DAY, 0);

  private RelativeRules() {}

  static final List<Rule> TABLE =
      List.of(
          Rule.of("today", m -> TODAY).when(c -> !Guard.isPartOfName(c)),
          Rule.of("earlier|later|late today", m -> TODAY),
          Rule.of("yesterday", m -> new Step(Unit.DAY, -1)),
          Rule.of("tomorrow", m -> new Step(Unit.DAY, 1)),
          Rule.of("the day before yesterday", m -> new Step(Unit.DAY, -2)),
          Rule.of("the day after tomorrow", m -> new Step(Unit.DAY, 2)),
          Rule.of("tonight", m -> new Meaning.PartOfDay(TODAY, "NI")),
          Rule.of("this DAYPART", m -> DateRules.part(TODAY, m)),
          Rule.of("last night", m -> new Meaning.PartOfDay(new Step(Unit.DAY, -1), "NI")),
          Rule.of("yesterday DAYPART", m -> DateRules.part(new Step(Unit.DAY, -1), m)),
          Rule.of("tomorrow DAYPART", m -> DateRules.part(new Step(Unit.DAY, 1), m)),
          // whole units
          Rule.of("the? WHICH UNIT", RelativeRules::step).when(Guard::isWholeUnit),
          Rule.of("the weekend", m -> new Step(Unit.WEEKEND, 0)),
          Rule.of("earlier|later WHICH UNIT", RelativeRules::rest).when(Guard::isWholeUnit),
          Rule.of(
              "earlier|later in the UNIT", m -> new Rest(new Step(m.unit(), 0), m.has("later"))),
          Rule.of(
              "the? rest|remainder of the|this UNIT", m -> new Rest(new Step(m.unit(), 0), true)),
          Rule.of(
              "the? THIRD of|in? WHICH UNIT",
              m -> new Portion(new Step(m.unit(), m.step()), m.third())),
          Rule.of("the THIRD of the UNIT", m -> new Portion(new Step(m.unit(), 0), m.third())),
          // distances from the article
          Rule.checked("a|an|one UNIT ago", m -> Optional.of(new Distance(m.unit(), -1, false))),
          Rule.checked("COUNT UNIT ago", m -> distance(m, -1, false)),
          Rule.of("UNIT ago", m -> new Vague("PAST_REF")),
          Rule.of("a|an UNIT from now", m -> new Distance(m.unit(), 1, false)),
          Rule.checked("COUNT UNIT from now", m -> distance(m, 1, false)),
          // distances from what was told before
          Rule.of("a|an UNIT later|afterwards", m -> new Distance(m.unit(), 1, true)),
          Rule.of("a|an UNIT earlier|before", m -> new Distance(m.unit(), -1, true))
              .when(Guard::closesPhrase),
          Rule.checked("COUNT UNIT later|afterwards", m -> distance(m, 1, true)),
          Rule.checked("COUNT UNIT earlier", m -> distance(m, -1, true)),
          Rule.of("hours later|earlier", m -> new Distance(Unit.HOUR, 0, true)),
          Rule.of("the same UNIT", m -> new Distance(m.unit(), 0, true)),
          Rule.of("the day", m -> new Distance(Unit.DAY, 0, true)).when(Guard::isDayTold),
          Rule.of("earlier|later|early|late in the day", m -> new Distance(Unit.DAY, 0, true)),
          Rule.of("that same? day", m -> new Distance(Unit.DAY, 0, true)),
          Rule.of("the following UNIT", m -> new Distance(m.unit(), 1, true)),
          Rule.of("the next day", m -> new Distance(Unit.DAY, 1, true)),
          Rule.of("the UNIT before", m -> new Distance(m.unit(), -1, true))
              .when(Guard::closesPhrase),
          Rule.of("the UNIT after", m -> new Distance(m.unit(), 1, true)).when(Guard::closesPhrase),
          Rule.of("the previous day", m -> new Distance(Unit.DAY, -1, true)),
          // stretches that end or begin today
          Rule.of("the? past|last|previous COUNT UNIT", m -> reach(m, -1)),
          Rule.of("the? next|coming COUNT UNIT", m -> reach(m, 1)),
          Rule.of("for a|the CENTURY straight|consecutive|successive? UNIT", RelativeRules::running)
              .when(c -> !Guard.isPlural(c)),
          Rule.of("the? past UNIT", m -> reach(m, -1)),
          // no day at all
          Rule.of("now|nowadays|currently|presently", m -> new Vague("PRESENT_REF")),
          Rule.of("current", m -> new Vague("PRESENT_REF")).when(Guard::describes),
          Rule.of("at present", m -> new Vague("PRESENT_REF")),
          Rule.of("at the moment", m -> new Vague("PRESENT_REF")),
          Rule.of("the time being", m -> new Vague("PRESENT_REF")),
          Rule.of("these days", m -> new Vague("PRESENT_REF")),
          Rule.of("more? recently|lately", m -> new Vague("PAST_REF")),
          Rule.of("recent", m -> new Vague("PAST_REF")).when(Guard::describes),
          Rule.of("the past", m -> new Vague("PAST_REF")).when(Guard::closesPhrase),
          Rule.of("very? soon", m -> new Vague("FUTURE_REF")),
          Rule.of("the near|foreseeable? future", m -> new Vague("FUTURE_REF"))
              .when(Guard::closesPhrase),
          Rule.of("the near|long|short term", m -> new Vague("FUTURE_REF")));

  private static Meaning step(Match match) {
    return new Step(match.unit(), match.step());
  }

  private static Meaning rest(Match match) {
    return new Rest(new Step(match.unit(), match.step()), match.has("later"));
  }

  private static Length reach(Match match, int reach) {
    return new Length(match.unit(), match.amount(), reach);
  }

  /** "for a fifth day": today is the fifth. */
  private static Length running(Match match) {
    return new Length(match.unit(), Integer.toString(match.value(CENTURY) - 1), -1);
  }

  /** Without a whole number the days stay open. */
  private static Optional<Meaning> distance(Match match, int sign, boolean told) {
    int count = match.value(COUNT);
    if (count > 0) {
      return Optional.of(new Distance(match.unit(), sign * count, told));
    }
    if (told) {
      return Optional.of(new Length(match.unit(), match.amount(), 0));
    }
    return Optional.of(new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
  }
}
