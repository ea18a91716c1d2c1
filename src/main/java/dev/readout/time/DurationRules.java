package dev.readout.time;

import dev.readout.time.Meaning.Length;
import java.util.List;
import java.util.Locale;

/** How long: "three months", "a 27-year career", "for decades". */
final class DurationRules {
  private DurationRules() {}

  static final List<Rule> TABLE =
      List.of(
          Rule.of("COUNT -? UNIT", DurationRules::length).when(Guard::isDuration),
          Rule.of(
                  "COUNT straight|consecutive|trading|more|full|whole|long|recent UNIT",
                  DurationRules::length)
              .when(Guard::isDuration),
          Rule.of("a|an UNIT", DurationRules::length).when(Guard::isOneUnit),
          Rule.of("a|an UNIT and a half", m -> new Length(m.unit(), "1.5", 0)),
          Rule.of("half a|an UNIT", m -> new Length(m.unit(), "0.5", 0)),
          Rule.of("UNIT", m -> new Length(m.unit(), "X", 0)).when(Guard::isBarePlural),
          Rule.of("single -? UNIT", DurationRules::length),
          Rule.of("recent UNIT", m -> new Length(m.unit(), "X", -1)),
          Rule.of("the? coming UNIT", m -> new Length(m.unit(), "X", 1)).when(Guard::isPlural),
          Rule.of("UNIT - long", DurationRules::lengthOf));

  private static Length length(Match match) {
    return new Length(match.unit(), match.amount(), 0);
  }

  /** "week-long" is one week, "decades-long" any number. */
  private static Length lengthOf(Match match) {
    return new Length(match.unit(), match.has(plural(match.unit())) ? "X" : "1", 0);
  }

  private static String plural(Unit unit) {
    return unit == Unit.CENTURY ? "centuries" : unit.name().toLowerCase(Locale.ROOT) + "s";
  }
}
