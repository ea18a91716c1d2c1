package dev.readout.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;

/**
 * What is wrong with a query, and where. The parser tells the place of what it cannot read; of what
 * it finds wrong only with the whole before it, it tells a name, which is looked for in the text.
 *
 * @param place empty when it is of no one place
 */
public record Mistake(Optional<Place> place, String what) {
  private static final Pattern TOLD =
      Pattern.compile("(?i),? *(?:at )?\\[?line:? (\\d+), col(?:umn)?:? *(\\d+)[].:]*");

  /** What is no part of the query's own words: texts, addresses, comments. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\"{3}.*?\"{3}|'{3}.*?'{3}|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'"
              + "|<[^<>\"{}|^`\\\\\\s]*>|#[^\n]*",
          Pattern.DOTALL);

  private static final String UNREADABLE_WORDS =
      "text:query cannot read its words: a quote or bracket is open, or AND, OR, NOT stand alone";

  private static final String WORDS = "Text search";
  private static final String NAME = "[?$]([\\p{L}\\p{N}_]+)";

  private static final List<Clue> CLUES =
      List.of(
          Clue.last("(?:already in-scope|defined|Duplicate variable).*?" + NAME, "AS\\s+[?$]%s\\b"),
          Clue.last("Variable " + NAME + " defined", "AS\\s+[?$]%s\\b"),
          Clue.first("(?:Non-group key|in-scope).*?" + NAME, "[?$]%s\\b"),
          Clue.first("GROUP BY", "GROUP\\s+BY\\b"),
          Clue.first(WORDS + "|argument list|in list|^Subject has|^Hit ", "\\w*:query\\b"),
          Clue.first("Regex", "\\b(?:REGEX|REPLACE)\\b"));

  /**
   * Where to look by what is said.
   *
   * @param wanted with {@code %s} for the name that is told
   * @param last where the last one is one too many
   */
  private record Clue(Pattern said, String wanted, boolean last) {
    static Clue first(String said, String wanted) {
      return new Clue(Pattern.compile(said), wanted, false);
    }

    static Clue last(String said, String wanted) {
      return new Clue(Pattern.compile(said), wanted, true);
    }

    Optional<Integer> in(String message, String text) {
      Matcher telling = said.matcher(message);
      if (!telling.find()) {
        return Optional.empty();
      }
      String name = telling.groupCount() > 0 ? Pattern.quote(telling.group(1)) : "";
      List<Integer> places =
          Pattern.compile(wanted.formatted(name), Pattern.CASE_INSENSITIVE)
              .matcher(text)
              .results()
              .map(MatchResult::start)
              .toList();
      return places.isEmpty()
          ? Optional.empty()
          : Optional.of(places.get(last ? places.size() - 1 : 0));
    }
  }

  /** Both from 1. */
  public record Place(int line, int column) {}

  /** The mistake in a query's text, if there is one that shows before it is asked. */
  public static Optional<Mistake> in(String text) {
    try {
      Algebra.compile(QueryFactory.create(text, Syntax.syntaxARQ));
      return Optional.empty();
    } catch (QueryException e) {
      return Optional.of(of(e, text));
    }
  }

  /** Why a query with this text was not understood, or failed. */
  public static Mistake of(QueryException failure, String text) {
    String message = Optional.ofNullable(failure.getMessage()).orElse("this is not SPARQL").trim();
    if (message.startsWith(WORDS)) {
      // Its lines and columns are of another language, inside.
      return new Mistake(sought(message, text), UNREADABLE_WORDS);
    }
    Matcher told = TOLD.matcher(message);
    if (told.find()) {
      Place place = new Place(Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)));
      return new Mistake(Optional.of(place), sentence(told.replaceFirst("")));
    }
    return new Mistake(kept(failure).or(() -> sought(message, text)), sentence(message));
  }

  private static Optional<Place> kept(QueryException failure) {
    return failure instanceof QueryParseException parsing && parsing.getLine() > 0
        ? Optional.of(new Place(parsing.getLine(), Math.max(1, parsing.getColumn())))
        : Optional.empty();
  }

  /** Without the list of all that would have been right. */
  private static String sentence(String message) {
    return message.lines().findFirst().orElse("").trim();
  }

  private static Optional<Place> sought(String message, String text) {
    String own = ASIDE.matcher(text).replaceAll(aside -> blank(aside.group()));
    return CLUES.stream()
        .flatMap(clue -> clue.in(message, own).stream())
        .findFirst()
        .map(at -> place(at, text));
  }

  private static String blank(String aside) {
    return aside.replaceAll("[^\n]", " ");
  }

  private static Place place(int offset, String text) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
    return new Place(line, offset - before.lastIndexOf('\n'));
  }

  /** "line 2, column 15: Unresolved prefixed name: foo:bar". */
  @Override
  public String toString() {
    return place
        .map(at -> "line " + at.line() + ", column " + at.column() + ": " + what)
        .orElseGet(() -> what + " (of the query as a whole, or found only when it was worked on)");
  }
}
