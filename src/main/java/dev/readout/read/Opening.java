package dev.readout.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What news agencies put before a story's first sentence: "WARSAW, March 3 (Reuters) - ".
 *
 * @param length in characters, the dash and the space after it included
 * @param day as written: "March 3", "3 March 2024"
 */
record Opening(int length, Optional<String> day, Optional<String> agency) {
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";

  /** Not in capitals only where a day follows. */
  private static final String CITIES =
      "(" + CAPITALS + "(?:/" + CAPITALS + ")?|" + NAME + "(?= \\[|, [^-–—]{0,30}\\d))?";

  private static final String REGION =
      "(, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?| \\[\\p{Lu}[\\p{L} ]+\\])?";
  private static final String MONTH = "\\p{Lu}\\p{L}{2,8}\\.?";
  private static final String DAY =
      "(?:,? (" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH + "(?:,? \\d{4})?))?,?";
  private static final String AGENCY =
      "(?: ?\\((\\p{Lu}[\\p{L} .]{1,30})\\)|\\. ?/(\\p{Lu}[\\p{L} .-]{1,30})/\\.)?";

  /** After an agency in brackets a colon or nothing will do, after a year ".-". */
  private static final String END =
      "(?:\\s*(-|–|—|--)\\s+|(?<=\\d)\\.[-–—]\\s*|(?<=\\)):\\s+|(?<=[)/.])\\s+)(?=[\\p{Lu}\"“'‘])";

  private static final Pattern PATTERN =
      Pattern.compile("^" + CITIES + REGION + DAY + AGENCY + END);
  private static final int SHORTEST_CITY = 4;

  /** A headline in capitals goes on in capitals after a hyphen, a story does not. */
  private static boolean startsInCapitals(String paragraph, int from) {
    String word = paragraph.substring(from).split("\\s", 2)[0];
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** A place alone needs a dash after it and a story that is not all capitals. */
  static Optional<Opening> of(String paragraph) {
    Matcher matcher = PATTERN.matcher(paragraph);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<String> day = Optional.ofNullable(matcher.group(3));
    Optional<String> agency =
        Optional.ofNullable(matcher.group(4)).or(() -> Optional.ofNullable(matcher.group(5)));
    String dash = Optional.ofNullable(matcher.group(6)).orElse("");
    boolean city = matcher.group(1) != null;
    boolean detailed = city && (matcher.group(2) != null || day.isPresent());
    boolean alone =
        city
            && matcher.group(1).length() >= SHORTEST_CITY
            && (dash.matches("—|--|–") || !startsInCapitals(paragraph, matcher.end()));
    boolean ends = !dash.isEmpty() || city && day.isPresent();
    return ends && (agency.isPresent() || detailed || alone)
        ? Optional.of(new Opening(matcher.end(), day, agency))
        : Optional.empty();
  }
}
