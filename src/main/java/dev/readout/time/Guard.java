package dev.readout.time;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a word that may name a time does not: "may" the verb, "the Sunday Times", "25 years old".
 */
final class Guard {
  static final Set<String> PREPOSITIONS =
      words(
          "in since until till by from to of during before after between and through for as around"
              + " for about early mid late than");
  private static final Set<String> SURE_PREPOSITIONS =
      words("in since until till during through last this next early mid late before after");
  private static final Set<String> NAMES_TOO = words("may march april june august jan");
  private static final Set<String> PAPERS =
      words("times mail telegraph herald mirror express post sun world independent school league");
  private static final Set<String> SPECIAL_DAYS =
      words("black good bloody super holy palm easter ash fat cyber");
  private static final Set<String> SETS = words("every each per");
  private static final Set<String> AMOUNTS =
      words("percent % people million billion thousand dollars euros pounds miles km");
  private static final Set<String> MONEY = words("$ us$ £ € ¥ no. nr. flight number");
  private static final Set<String> OLD = words("old olds");
  private static final Set<String> AGES = words("their his her my our its your low high");
  private static final Set<String> AROUND_ONE =
      words(
          "for in over after within of than nearly about almost around just only exactly under"
              + " roughly like spent before");
  private static final Set<String> CONTINUES = Set.of("DT", "CD", "JJ");
  private static final Set<String> DAY_VERBS =
      words("for during end ends ended ending finish finished close closed start started");
  private static final Set<String> DISTANCES = words("ago after before later earlier");

  private Guard() {}

  private static Set<String> words(String list) {
    return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  static boolean isWeekday(Context c) {
    Piece name = c.pieces().get(c.end() - 1);
    boolean paper = c.followedBy(PAPERS) && c.after().orElseThrow().capitalised();
    return name.capitalised() && !paper && !c.precededBy(SPECIAL_DAYS) && !c.precededBy(SETS);
  }

  /** "May" and "March" need a preposition, or an article's "last", before they are a month. */
  static boolean isMonth(Context c) {
    Piece name = c.pieces().get(c.end() - 1);
    if (!name.capitalised() || name.isVerb() || c.precededBy(SETS)) {
      return false;
    }
    if (!NAMES_TOO.contains(name.word())) {
      return true;
    }
    boolean spokenOf =
        c.followedBy(Set.of("'s", "’s")) || c.after().filter(Piece::isVerb).isPresent();
    return c.end() - c.begin() > 1
        || c.precededBy(SURE_PREPOSITIONS)
        || c.precededBy(PREPOSITIONS) && !spokenOf;
  }

  static boolean isDayOfMonth(Context c) {
    return c.first().capitalised() && !c.followedBy(AMOUNTS) && !c.followedBy(Set.of("°", ":"));
  }

  static boolean isMonthAfterDay(Context c) {
    return c.pieces().get(c.end() - 1).capitalised() && !c.precededBy(MONEY);
  }

  /** The verb, the coil and the tumble need a noun's tag and words of time before them. */
  static boolean isSeason(Context c) {
    Piece season = c.pieces().get(c.end() - 1);
    boolean alone = c.end() - c.begin() == 1;
    boolean owned = c.before().filter(p -> p.pos().equals("PRP$")).isPresent();
    boolean licensed =
        owned || !alone || c.precededBy(SURE_PREPOSITIONS) || c.precededBy(PREPOSITIONS);
    boolean doubtful = season.word().equals("spring") || season.word().equals("fall");
    boolean ofSomething = c.followedBy(Set.of("of"));
    if (!season.isNoun() || doubtful && (ofSomething || !inTime(c) && !which(c))) {
      return false;
    }
    return licensed && !(alone && isPartOfName(c));
  }

  /** "USA Today", "Arab Spring": in capitals after a word in capitals. */
  static boolean isPartOfName(Context c) {
    return c.first().capitalised() && c.before().filter(Piece::capitalised).isPresent();
  }

  private static boolean inTime(Context c) {
    return c.precededBy(SURE_PREPOSITIONS) || c.precededBy(Set.of("by"));
  }

  private static boolean which(Context c) {
    return c.end() - c.begin() > 1 && !c.first().word().equals("the");
  }

  static boolean isYear(Context c) {
    if (c.precededBy(MONEY) || c.followedBy(AMOUNTS) || c.followedBy(DISTANCES)) {
      return false;
    }
    return c.precededBy(PREPOSITIONS) ? !countsThings(c) : c.precededBy(Set.of("(")) || isLabel(c);
  }

  /** "in 2000 homes" counts; "in 2009 sales rose" does not. */
  private static boolean countsThings(Context c) {
    return c.first().word().endsWith("00")
        && c.after().filter(p -> p.pos().equals("NNS")).isPresent();
  }

  /** "the 2016 election", "its 1991 treaty", "Expo 2010". */
  private static boolean isLabel(Context c) {
    boolean named = c.before().filter(p -> p.pos().startsWith("NNP")).isPresent();
    boolean noun =
        c.after()
                .filter(p -> p.isNoun() || p.pos().startsWith("JJ") || p.pos().equals("VBN"))
                .isPresent()
            && !countsThings(c);
    boolean determined =
        c.before().filter(p -> p.pos().endsWith("DT") || p.pos().startsWith("PRP$")).isPresent()
            || c.precededBy(Set.of("'s", "’s", "'", "’"));
    return noun && determined
        || named && !c.first().word().endsWith("00")
        || noun && c.begin() == 0;
  }

  static boolean isRangeOfYears(Context c) {
    return !c.precededBy(MONEY) && !c.followedBy(AMOUNTS);
  }

  static boolean isDecade(Context c) {
    return !c.precededBy(AGES) && (c.end() - c.begin() > 1 || c.before().isPresent());
  }

  static boolean isWholeUnit(Context c) {
    return !isPlural(c) && !c.pieces().get(c.end() - 1).word().matches("minute|hour|day");
  }

  static boolean isPlural(Context c) {
    return c.pieces().get(c.end() - 1).word().endsWith("s");
  }

  static boolean closesPhrase(Context c) {
    return c.after().filter(p -> p.isNoun() || CONTINUES.contains(p.pos())).isEmpty();
  }

  static boolean describes(Context c) {
    boolean superlative = c.precededBy(Set.of("most"));
    return !superlative
        && c.after().filter(p -> p.isNoun() || p.pos().startsWith("JJ")).isPresent();
  }

  /** "to end the day", "for the day"; not "the day when". */
  static boolean isDayTold(Context c) {
    return c.precededBy(DAY_VERBS) && closesPhrase(c) && !c.followedBy(Set.of("when", "that"));
  }

  static boolean isDuration(Context c) {
    boolean age = c.followedBy(OLD) || isHyphenOld(c);
    return !age && !c.precededBy(SETS) && !c.precededBy(MONEY);
  }

  private static boolean isHyphenOld(Context c) {
    boolean hyphen = c.followedBy(Set.of("-"));
    return hyphen
        && c.end() + 1 < c.pieces().size()
        && OLD.contains(c.pieces().get(c.end() + 1).word());
  }

  /** "15 a year" is a rate; "for a year" is not. */
  static boolean isOneUnit(Context c) {
    return !isPlural(c) && isDuration(c) && (c.precededBy(AROUND_ONE) || c.followedBy(DISTANCES));
  }

  static boolean isBarePlural(Context c) {
    boolean described =
        c.before()
            .filter(p -> p.isNoun() || p.pos().startsWith("JJ") || p.pos().equals("CD"))
            .isPresent();
    boolean minutes = c.first().word().equals("minutes") && !c.precededBy(AROUND_ONE);
    return isPlural(c) && isDuration(c) && !described && !minutes;
  }
}
