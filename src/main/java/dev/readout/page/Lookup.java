package dev.readout.page;

import dev.readout.chronicle.Days;
import dev.readout.chronicle.Facet;
import dev.readout.chronicle.Filter;
import dev.readout.vocab.Base;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one looks for, and its address: {@code /search?q=talks&type=Meeting&who=person/anna-brandt}.
 *
 * @param page from 1
 */
public record Lookup(String words, Filter filter, int page) {
  public static final String SINCE = "since";
  public static final String UNTIL = "until";

  public static final Lookup EVERYTHING = new Lookup("", Filter.ALL, 1);

  /** All events that have this value. */
  static Lookup all(Facet facet, String value) {
    return EVERYTHING.with(facet, value);
  }

  Lookup with(Facet facet, String value) {
    return new Lookup(words, filter.with(facet, value), 1);
  }

  Lookup without(Facet facet, String value) {
    return new Lookup(words, filter.without(facet, value), 1);
  }

  Lookup within(Days days) {
    return new Lookup(words, filter.within(days), 1);
  }

  Lookup turned(int to) {
    return new Lookup(words, filter, to);
  }

  String address(Base base) {
    return address("/search", base);
  }

  /** Below another path that takes the same parameters: {@code /timeline}. */
  String address(String path, Base base) {
    List<String> parts = new ArrayList<>();
    if (!words.isBlank()) {
      parts.add("q=" + encoded(words));
    }
    for (Facet facet : Facet.values()) {
      for (String value : filter.chosen(facet)) {
        parts.add(facet.parameter() + "=" + encoded(shortened(facet, value, base)));
      }
    }
    day(filter.days().earliest()).ifPresent(day -> parts.add(SINCE + "=" + day));
    day(filter.days().latest()).ifPresent(day -> parts.add(UNTIL + "=" + day));
    if (page > 1) {
      parts.add("page=" + page);
    }
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static Optional<String> day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString);
  }

  private static String shortened(Facet facet, String value, Base base) {
    return facet.namesThings() && value.startsWith(base.iri())
        ? value.substring(base.iri().length())
        : value;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
