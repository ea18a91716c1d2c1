package dev.readout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a request; one that is left blank, as forms do, was not given. */
final class Parameters {
  private final Map<String, List<String>> given = new LinkedHashMap<>();

  Parameters(HttpServletRequest request) {
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                if (!value.isBlank()) {
                  given.computeIfAbsent(name, any -> new ArrayList<>()).add(value.trim());
                }
              }
            });
  }

  List<String> all(String name) {
    return List.copyOf(given.getOrDefault(name, List.of()));
  }

  /** Refuses one that is given twice. */
  Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw Refusal.ofParameter(name, "it is given " + values.size() + " times", List.of());
    }
    return values.stream().findFirst();
  }

  /** Refuses what is no number, or not from {@code least} to {@code most}. */
  int number(String name, int least, int most, int fallback) {
    return one(name).map(value -> number(name, value, least, most)).orElse(fallback);
  }

  private static int number(String name, String value, int least, int most) {
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    String detail = "\"" + value + "\" is not a number from " + least + " to " + most;
    throw Refusal.ofParameter(name, detail, List.of());
  }

  /** All but those of these names; refuses one that is given twice. */
  Map<String, String> without(Set<String> names) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        one(name).ifPresent(value -> rest.put(name, value));
      }
    }
    return rest;
  }
}
