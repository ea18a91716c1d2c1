package dev.readout.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers in words and digits, as far as counts of days and years need them. */
final class Numbers {
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?|\\d{4}");
  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final Map<String, String> VAGUE =
      Map.of(
          "several", "X", "few", "X", "many", "X", "some", "X", "couple", "2", "dozen", "12",
          "dozens", "X");

  private Numbers() {}

  /** Every word that can begin a count. */
  static Set<String> words() {
    return Stream.of(SMALL, TENS, VAGUE.keySet(), List.of("a"))
        .flatMap(Collection::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isIsoDate(String word) {
    return word.length() == 10 && ISO_DATE.matcher(word).matches();
  }

  /** "2017-05-02", or month before day as in "5/17/2016" and "5/17/16". */
  static Optional<LocalDate> date(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    Matcher slashes = SLASHES.matcher(word);
    if (slashes.matches()) {
      int year = Integer.parseInt(slashes.group(3));
      return day(
          year < 100 ? 2000 + year : year,
          Integer.parseInt(slashes.group(1)),
          Integer.parseInt(slashes.group(2)));
    }
    if (!isIsoDate(word)) {
      return Optional.empty();
    }
    return day(
        Integer.parseInt(word.substring(0, 4)),
        Integer.parseInt(word.substring(5, 7)),
        Integer.parseInt(word.substring(8)));
  }

  /** Empty for a day that the calendar does not have. */
  static Optional<LocalDate> day(int year, int month, int day) {
    boolean real =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** A count that begins at a piece: "3", "twenty-five", "two and a half", "a few", "several". */
  static Optional<Reading> count(List<Piece> pieces, int at) {
    String word = word(pieces, at);
    if (word.equals("a") && VAGUE.containsKey(word(pieces, at + 1))) {
      return count(pieces, at + 1);
    }
    if (VAGUE.containsKey(word)) {
      int end = word(pieces, at + 1).equals("of") ? at + 2 : at + 1;
      return Optional.of(new Reading(0, VAGUE.get(word), end));
    }
    if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && DIGITS.matcher(word).matches()) {
      return Optional.of(half(pieces, word, at + 1));
    }
    int tens = TENS.indexOf(word);
    if (tens >= 0) {
      return Optional.of(compound(pieces, (tens + 2) * 10, at + 1));
    }
    int small = SMALL.indexOf(word);
    return small > 0
        ? Optional.of(half(pieces, Integer.toString(small), at + 1))
        : Optional.empty();
  }

  private static Reading compound(List<Piece> pieces, int tens, int at) {
    int next = word(pieces, at).equals("-") ? at + 1 : at;
    int ones = SMALL.indexOf(word(pieces, next));
    boolean joined = ones > 0 && ones < 10;
    return half(pieces, Integer.toString(joined ? tens + ones : tens), joined ? next + 1 : at);
  }

  private static Reading half(List<Piece> pieces, String number, int at) {
    boolean half =
        word(pieces, at).equals("and")
            && word(pieces, at + 1).equals("a")
            && word(pieces, at + 2).equals("half");
    String text = half ? number + ".5" : number;
    int value = number.contains(".") ? 0 : Integer.parseInt(number);
    return new Reading(half ? 0 : value, text, half ? at + 3 : at);
  }

  private static String word(List<Piece> pieces, int at) {
    return at < pieces.size() ? pieces.get(at).word() : "";
  }

  /**
   * What a slot of a rule found.
   *
   * @param value 0 when it is not a whole number
   * @param text the number as TIMEX3 writes it: "2.5", "X"
   * @param end index of the piece after it
   */
  record Reading(int value, String text, int end) {
    static Reading of(int value, int end) {
      return new Reading(value, Integer.toString(value), end);
    }
  }
}
