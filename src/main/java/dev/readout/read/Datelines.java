package dev.readout.read;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads lines that do nothing but date an article, in the languages of {@link #LOCALES}. */
final class Datelines {
  /** Of two languages with one name for two months the first wins. */
  private static final List<Locale> LOCALES =
      List.of("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "pl", "cs", "tr", "ru", "uk")
          .stream()
          .map(Locale::forLanguageTag)
          .toList();

  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[:h.]\\d{2}(?::\\d{2})?h?|[ap]\\.?m\\.?|uhr|gmt|utc|[a-z]{1,3}t|[+-]\\d+");
  private static final Set<String> NOISE =
      Set.of(
          ("published posted updated last modified date on at of the de del du le la el il den der"
                  + " am um à a do da vom dal i no publié publicado pubblicato veröffentlicht stand"
                  + " mis jour aktualisiert - – — | · • : &")
              .split(" "));
  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays();
  private static final Pattern AGENCY = Pattern.compile("\\(\\p{Lu}[\\p{L} .]{1,30}\\)");
  private static final Pattern PLACE =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2},\\s+){1,2}(?=\\S)");
  private static final Pattern APART = Pattern.compile("[.!?|·•–—]$");
  private static final int LONGEST = 14;

  private Datelines() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Locale locale : LOCALES) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
      for (int i = 0; i < 12; i++) {
        months.putIfAbsent(plain(symbols.getMonths()[i]), i + 1);
        months.putIfAbsent(plain(symbols.getShortMonths()[i]), i + 1);
      }
    }
    months.putIfAbsent("sept", 9);
    return Map.copyOf(months);
  }

  private static Set<String> weekdays() {
    return LOCALES.stream()
        .map(DateFormatSymbols::getInstance)
        .flatMap(s -> Stream.of(s.getWeekdays(), s.getShortWeekdays()))
        .flatMap(Stream::of)
        .map(Datelines::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[.,;]+$", "");
  }

  /** The day in "/2026/05/01/" of a url. */
  static Optional<LocalDate> inUrl(String url) {
    Matcher matcher = IN_URL.matcher(url);
    return matcher.find() ? numbers(matcher, 1, 2, 3) : Optional.empty();
  }

  /** The day of a line that says no more than a day, an hour and perhaps a place before it. */
  static Optional<LocalDate> of(String line) {
    return alone(line).or(() -> alone(PLACE.matcher(line).replaceFirst("")));
  }

  private static Optional<LocalDate> alone(String line) {
    List<String> words = words(line);
    if (words.size() > LONGEST) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      Optional<Dated> dated = at(words, i);
      if (dated.isPresent()) {
        boolean nothingElse =
            (isPlace(words.subList(0, i)) || isApart(words.subList(0, i)))
                && isNoise(words.subList(dated.get().end(), words.size()));
        return nothingElse ? Optional.of(dated.get().day()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The agency of "WARSAW, March 3, 2024 (Reuters) -" says nothing of the day. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : AGENCY.matcher(line).replaceAll(" ").strip().split("[\\s,()]+")) {
      String bare = word.length() > 1 ? word.replaceAll("[:;]$", "") : word;
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  /** Before a date its weekday, a word such as "Published", or a place in capitals. */
  private static boolean isPlace(List<String> words) {
    boolean places = words.stream().filter(w -> !isNoise(List.of(w))).count() <= 3;
    return places
        && words.stream()
            .allMatch(w -> isNoise(List.of(w)) || w.equals(w.toUpperCase(Locale.ROOT)));
  }

  /** "Radio One. News at six. Tuesday, 3 May 2024": the day stands apart from what is before it. */
  private static boolean isApart(List<String> words) {
    return words.stream()
        .filter(word -> !WEEKDAYS.contains(plain(word)))
        .reduce((first, last) -> last)
        .filter(word -> APART.matcher(word).find())
        .isPresent();
  }

  private static boolean isNoise(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = plain(words.get(i));
      boolean known =
          word.isEmpty()
              || NOISE.contains(word)
              || WEEKDAYS.contains(word)
              || CLOCK.matcher(word).matches();
      Optional<Dated> another = known ? Optional.empty() : at(words, i);
      if (!known && another.isEmpty()) {
        return false;
      }
      i = another.map(dated -> dated.end() - 1).orElse(i);
    }
    return true;
  }

  private static Optional<Dated> at(List<String> words, int i) {
    Optional<LocalDate> numeric = numeric(words.get(i));
    if (numeric.isPresent()) {
      return numeric.map(day -> new Dated(day, i + 1));
    }
    List<String> three = new ArrayList<>();
    int end = i;
    while (end < words.size() && three.size() < 3) {
      String word = plain(words.get(end++));
      if (!three.isEmpty() && (word.equals("de") || word.equals("of") || word.equals("del"))) {
        continue;
      }
      three.add(word);
    }
    int after = end;
    return three.size() < 3 ? Optional.empty() : named(three).map(day -> new Dated(day, after));
  }

  /** "11 mai 2017", "may 11 2017", "2017 május 11". */
  private static Optional<LocalDate> named(List<String> three) {
    String first = three.get(0);
    String second = three.get(1);
    String third = three.get(2);
    if (YEAR.matcher(third).matches()) {
      return MONTHS.containsKey(second) ? day(third, second, first) : day(third, first, second);
    }
    return YEAR.matcher(first).matches() ? day(first, second, third) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    Matcher matcher = DAY.matcher(day);
    if (!MONTHS.containsKey(month) || !matcher.matches()) {
      return Optional.empty();
    }
    return day(Integer.parseInt(year), MONTHS.get(month), Integer.parseInt(matcher.group(1)));
  }

  /** With slashes only where day and month cannot be taken for each other. */
  private static Optional<LocalDate> numeric(String word) {
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return numbers(iso, 1, 2, 3);
    }
    Matcher dotted = DOTTED.matcher(word);
    if (dotted.matches()) {
      return numbers(dotted, 3, 2, 1);
    }
    Matcher slashed = SLASHED.matcher(word);
    if (!slashed.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = numbers(slashed, 3, 2, 1);
    Optional<LocalDate> monthFirst = numbers(slashed, 3, 1, 2);
    boolean sure = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
    return sure ? dayFirst.or(() -> monthFirst) : Optional.empty();
  }

  private static Optional<LocalDate> numbers(Matcher matcher, int year, int month, int day) {
    return day(
        Integer.parseInt(matcher.group(year)),
        Integer.parseInt(matcher.group(month)),
        Integer.parseInt(matcher.group(day)));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day, and the index of the word after it. */
  private record Dated(LocalDate day, int end) {}
}
