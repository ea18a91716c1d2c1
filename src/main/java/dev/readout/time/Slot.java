package dev.readout.time;

import dev.readout.time.Numbers.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a rule that many words can fill, each with a number for what it means. */
enum Slot {
  MONTH(
      "january jan january. jan.|february feb feb.|march mar.|april apr apr.|may|june jun jun."
          + "|july jul jul.|august aug aug.|september sept sep sept. sep.|october oct oct."
          + "|november nov nov.|december dec dec."),
  WEEKDAY(
      "monday mon.|tuesday tues tue. tues.|wednesday wed.|thursday thurs thu. thurs."
          + "|friday fri.|saturday sat.|sunday sun."),
  SEASON("spring|summer|autumn fall|winter"),
  /** In the order of {@link Unit}. */
  UNIT(
      "minute minutes|hour hours|day days|week weeks|weekend weekends|month months"
          + "|quarter quarters|year years|decade decades|century centuries"),
  ORDINAL("first 1st|second 2nd|third 3rd|fourth 4th"),
  /** Last, this, next, as in {@link Which}. */
  WHICH("last previous|this current|next coming upcoming"),
  /** Morning, afternoon, evening, night. */
  DAYPART("morning|afternoon|evening|night"),
  /** As in {@link Meaning.Share}. */
  THIRD("early beginning start|mid middle|late end"),
  CENTURY(
      "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
          + "|twenty-first"),
  /** 1800 to 2099. */
  YEAR("") {
    @Override
    Optional<Reading> read(List<Piece> pieces, int at) {
      return number(pieces, at, FOUR_DIGITS);
    }
  },
  /** 1 to 31, with or without "th". */
  DAY("") {
    @Override
    Optional<Reading> read(List<Piece> pieces, int at) {
      return number(pieces, at, DAY_OF_MONTH).filter(day -> day.value() <= 31 && day.value() > 0);
    }
  },
  /** 20 in "20th". */
  NTH("") {
    @Override
    Optional<Reading> read(List<Piece> pieces, int at) {
      return number(pieces, at, WITH_ENDING);
    }
  },
  /** "1990s", "90s", "'90s"; two digits are of the twentieth century. */
  YEARS("") {
    @Override
    Optional<Reading> read(List<Piece> pieces, int at) {
      return number(pieces, at, DECADE)
          .map(year -> Reading.of(year.value() < 100 ? 1900 + year.value() : year.value(), at + 1));
    }
  },
  /** "'82": of this century up to 30. */
  SHORT_YEAR("") {
    @Override
    Optional<Reading> read(List<Piece> pieces, int at) {
      return number(pieces, at, TWO_DIGITS)
          .map(y -> Reading.of(y.value() + (y.value() > 30 ? 1900 : 2000), at + 1));
    }
  },
  /** "2017-05-02" and the American "5/17/2016", as the day's number since 1970. */
  DATE("") {
    @Override
    Optional<Reading> read(List<Piece> pieces, int at) {
      return at < pieces.size()
          ? Numbers.date(pieces.get(at).word())
              .map(date -> Reading.of((int) date.toEpochDay(), at + 1))
          : Optional.empty();
    }
  },
  COUNT("") {
    @Override
    Optional<Reading> read(List<Piece> pieces, int at) {
      return Numbers.count(pieces, at);
    }
  };

  private static final Pattern FOUR_DIGITS = Pattern.compile("(1[89]\\d\\d|20\\d\\d)");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern WITH_ENDING = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern DECADE = Pattern.compile("['’]?((?:1[89]|20)?\\d0)['’]?s");
  private static final Pattern TWO_DIGITS = Pattern.compile("['’‘`](\\d\\d)");

  private final Map<String, Integer> words = new HashMap<>();

  /** Numbered from 1 in the order given; synonyms share a number. */
  Slot(String table) {
    String[] groups = table.split("\\|");
    for (int i = 0; i < groups.length; i++) {
      for (String word : groups[i].split(" ")) {
        words.put(word, i + 1);
      }
    }
  }

  /** The words of its table; numbers in digits are not among them. */
  Set<String> words() {
    return this == COUNT ? Numbers.words() : words.keySet();
  }

  /** What fills this slot at a piece, if anything does. */
  Optional<Reading> read(List<Piece> pieces, int at) {
    Integer value = at < pieces.size() ? words.get(pieces.get(at).word()) : null;
    return value == null ? Optional.empty() : Optional.of(Reading.of(value, at + 1));
  }

  private static Optional<Reading> number(List<Piece> pieces, int at, Pattern pattern) {
    if (at >= pieces.size() || Character.isLetter(pieces.get(at).word().charAt(0))) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(pieces.get(at).word());
    return matcher.matches()
        ? Optional.of(Reading.of(Integer.parseInt(matcher.group(1)), at + 1))
        : Optional.empty();
  }
}
