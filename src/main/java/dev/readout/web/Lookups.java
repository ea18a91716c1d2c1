package dev.readout.web;

import dev.readout.chronicle.Days;
import dev.readout.chronicle.Facet;
import dev.readout.chronicle.Filter;
import dev.readout.page.Lookup;
import dev.readout.vocab.Base;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a request looks for. */
final class Lookups {
  private static final int MOST_VALUES = 5;
  private static final int MOST_PAGES = 1_000_000;

  private Lookups() {}

  /** Refuses what is no day or no page, and more values than anybody needs. */
  static Lookup of(Parameters given, Base base) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = given.all(facet.parameter());
      if (values.size() > MOST_VALUES) {
        throw Refusal.ofParameter(
            facet.parameter(), "it is given more than " + MOST_VALUES + " times", List.of());
      }
      if (!values.isEmpty()) {
        chosen.put(facet, values.stream().map(each -> full(facet, each, base)).toList());
      }
    }
    Days days = new Days(day(given, Lookup.SINCE), day(given, Lookup.UNTIL));
    return new Lookup(given.one("q").orElse(""), new Filter(chosen, days), page(given));
  }

  static int page(Parameters given) {
    return given.number("page", 1, MOST_PAGES, 1);
  }

  private static String full(Facet facet, String value, Base base) {
    boolean path = facet.namesThings() && !value.contains(":");
    return path ? base.iri() + value : value;
  }

  private static Optional<LocalDate> day(Parameters given, String name) {
    return given.one(name).map(value -> day(name, value));
  }

  private static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw Refusal.ofParameter(name, "\"" + value + "\" is not a day like 2024-03-12", List.of());
    }
  }
}
