package dev.readout.gather;

import java.util.ArrayList;
import java.util.List;

/** The cells of a line whose columns are parted by tabs, and what may stand in them. */
final class Cells {
  private static final int LAST_LATIN = 0x24F;

  private Cells() {}

  static List<String> of(String line) {
    return split(line, '\t');
  }

  /** The parts between separators, blank ones too, without blanks around them. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end).strip());
      begin = end + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  /** Those parts that English texts could write. */
  static List<String> latin(String text, char separator) {
    return split(text, separator).stream()
        .filter(part -> !part.isEmpty() && part.chars().allMatch(c -> c <= LAST_LATIN))
        .toList();
  }

  /** "52.52,13.41". */
  static String point(String latitude, String longitude) {
    try {
      double north = Double.parseDouble(latitude);
      double east = Double.parseDouble(longitude);
      if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
        return latitude + "," + longitude;
      }
    } catch (NumberFormatException e) {
      throw noPlace(latitude, longitude);
    }
    throw noPlace(latitude, longitude);
  }

  private static IllegalArgumentException noPlace(String latitude, String longitude) {
    return new IllegalArgumentException(
        "\"%s\", \"%s\" is no latitude and longitude in degrees".formatted(latitude, longitude));
  }

  /** A number of inhabitants; nothing counts as none. */
  static long count(String text) {
    try {
      return text.isEmpty() ? 0 : Math.max(0, Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a number of inhabitants", e);
    }
  }

  static String wikidata(String text) {
    if (!text.matches("Q[1-9]\\d*")) {
      throw new IllegalArgumentException("\"" + text + "\" is not a Wikidata id such as Q64");
    }
    return text;
  }
}
