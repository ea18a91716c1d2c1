package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A stretch between two commas that leads a parser astray and may be parsed by itself: "Kowal, who
 * spent months praising the deal, declared", "his rival, Anna Brandt, would".
 *
 * @param open the comma before it
 * @param close the comma after it
 * @param relation how its root hangs on the word before the first comma
 */
record Detour(int open, int close, String relation) {
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose");
  private static final Set<String> REDUCED = Set.of("JJ", "VBG", "VBN");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "report",
          "claim",
          "write",
          "argue",
          "warn",
          "confirm",
          "insist",
          "acknowledge",
          "declare",
          "stress",
          "note");

  static final Set<String> MOMENTS =
      Set.of("minute", "hour", "day", "week", "month", "year", "moment");

  private static final Set<String> ONCE = Set.of("then", "now", "formerly", "currently");
  private static final int LONGEST_PRELUDE = 16;
  private static final int LONGEST_WITH_CLAUSE = 28;
  private static final int LONGEST_ASIDE = 9;
  static final int SHORTEST_CLAUSE = 3;
  private static final int LONGEST_NAME = 4;

  /** "the envoy, former minister Jan Kowal, left": what begins as a clause may be somebody. */
  String relation(Token root) {
    if (isPrelude() && root.isVerb()) {
      return "advcl";
    }
    return relation.equals("acl") && root.isNoun() ? "appos" : relation;
  }

  /** The detours of a sentence in reading order, without overlap. */
  static List<Detour> in(List<Token> tokens) {
    List<Detour> found = new ArrayList<>();
    prelude(tokens).ifPresent(found::add);
    for (int at = found.isEmpty() ? 1 : found.get(0).close() + 1; at < tokens.size() - 2; at++) {
      if (isComma(tokens, at) && tokens.get(at - 1).isNoun()) {
        int open = at;
        Optional<Detour> detour =
            relativeClause(tokens, open)
                .or(() -> relativeOfSource(tokens, open))
                .or(() -> isOpenedBy(found, open) ? lastClause(tokens, open) : Optional.empty())
                .or(() -> reducedClause(tokens, open))
                .or(() -> circumstance(tokens, open))
                .or(() -> apposition(tokens, open))
                .or(() -> onceHeld(tokens, open))
                .or(() -> parenthesis(tokens, open));
        detour.ifPresent(found::add);
        at = detour.map(each -> each.next(tokens)).orElse(at);
      }
    }
    LastWords.in(tokens)
        .filter(last -> found.stream().noneMatch(each -> each.close() > last.open()))
        .ifPresent(found::add);
    return found;
  }

  /** The comma after "its leader, Jan Kowal," may open "who had led the army,". */
  private int next(List<Token> tokens) {
    boolean more =
        relation.equals("appos")
            && relativeClause(tokens, close).or(() -> lastClause(tokens, close)).isPresent();
    return more ? close - 1 : close;
  }

  /**
   * "After talks in Oslo, Anna Brandt said": between two names the comma seems to part a name from
   * its apposition, unless what follows is a subject with its verb.
   */
  private static Optional<Detour> prelude(List<Token> tokens) {
    if (!opensPrelude(tokens)) {
      return Optional.empty();
    }
    Optional<Integer> first = comma(tokens, 2, LONGEST_PRELUDE);
    return first
        .filter(at -> tokens.get(at - 1).isProperNoun() && isSubjectWithVerb(tokens, at + 1))
        .or(() -> first.flatMap(at -> afterClause(tokens, at)))
        .map(close -> new Detour(-1, close, "obl"));
  }

  private static Optional<Integer> comma(List<Token> tokens, int from, int longest) {
    return IntStream.range(from, Math.min(tokens.size() - 2, longest))
        .filter(at -> isComma(tokens, at))
        .boxed()
        .findFirst();
  }

  /** "After talks in Oslo, where rebels rule, Anna Brandt left": the end of the clause. */
  private static Optional<Integer> afterClause(List<Token> tokens, int open) {
    return tokens.get(open + 1).pos().startsWith("W")
        ? comma(tokens, open + 1 + SHORTEST_CLAUSE, LONGEST_WITH_CLAUSE)
            .filter(at -> isFinite(tokens, open, at) && isSubjectWithVerb(tokens, at + 1))
        : Optional.empty();
  }

  /** "In a letter", "Hours after". */
  private static boolean opensPrelude(List<Token> tokens) {
    int first = 0;
    while (first < 3 && first < tokens.size() - 1 && !tokens.get(first).pos().equals("IN")) {
      first++;
    }
    return first == 0 || MOMENTS.contains(tokens.get(first - 1).lemma());
  }

  private static boolean isSubjectWithVerb(List<Token> tokens, int from) {
    int at = afterName(tokens, from);
    return at > from && at < tokens.size() && FINITE.contains(tokens.get(at).pos());
  }

  /** The place after the name that begins here: "Anna Brandt", "Jean-Luc Kowal". */
  private static int afterName(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && (tokens.get(at).isProperNoun() || isHyphen(tokens, from, at))) {
      at++;
    }
    return at;
  }

  private static boolean isHyphen(List<Token> tokens, int from, int at) {
    return at > from
        && at + 1 < tokens.size()
        && tokens.get(at).word().equals("-")
        && tokens.get(at + 1).isProperNoun();
  }

  /** True for one before everything, with no word that it could hang on. */
  boolean isPrelude() {
    return open < 0;
  }

  boolean covers(int token) {
    return open <= token && token <= close;
  }

  /** A relative clause is one only when the main verb follows right after it. */
  private static Optional<Detour> relativeClause(List<Token> tokens, int open) {
    if (!RELATIVE.contains(tokens.get(open + 1).lemma())) {
      return Optional.empty();
    }
    return IntStream.range(open + 1 + SHORTEST_CLAUSE, tokens.size() - 1)
        .filter(at -> isComma(tokens, at) && isFinite(tokens, open, at))
        .filter(at -> isMainVerb(tokens, open, afterAdverbs(tokens, at + 1)))
        .boxed()
        .findFirst()
        .map(close -> new Detour(open, close, "acl:relcl"));
  }

  private static boolean isOpenedBy(List<Detour> found, int comma) {
    return !found.isEmpty() && found.get(found.size() - 1).close() == comma;
  }

  /** "the union's head, Jan Kowal, who demanded an inquiry.": the end is about the name. */
  private static Optional<Detour> lastClause(List<Token> tokens, int open) {
    int end = tokens.size() - 1;
    boolean last =
        tokens.get(open + 1).lemma().equals("who")
            && tokens.get(end).word().equals(".")
            && end - open > SHORTEST_CLAUSE
            && isFinite(tokens, open, end)
            && IntStream.range(open + 1, end).noneMatch(at -> isComma(tokens, at));
    return last ? Optional.of(new Detour(open, end, "acl:relcl")) : Optional.empty();
  }

  /** "Kowal, who led the army, never left." */
  private static int afterAdverbs(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() - 1 && tokens.get(at).pos().equals("RB")) {
      at++;
    }
    return at;
  }

  /** "whose envoy to Chad, Jan Kowal, resigned": up to the second comma there is no verb yet. */
  private static boolean isFinite(List<Token> tokens, int open, int close) {
    return IntStream.range(open + 1, close).anyMatch(at -> FINITE.contains(tokens.get(at).pos()));
  }

  /** A finite verb; "offered" is often tagged as a participle where no other verb can be meant. */
  private static boolean isMainVerb(List<Token> tokens, int open, int verb) {
    String pos = tokens.get(verb).pos();
    boolean only =
        pos.equals("VBN")
            && IntStream.range(0, open).noneMatch(at -> FINITE.contains(tokens.get(at).pos()))
            && IntStream.range(verb, tokens.size())
                .noneMatch(at -> FINITE.contains(tokens.get(at).pos()));
    return FINITE.contains(pos) || only;
  }

  /** "According to an agency, which quoted a diplomat, rebels left". */
  private static Optional<Detour> relativeOfSource(List<Token> tokens, int open) {
    boolean source =
        tokens.get(0).word().equals("According")
            && RELATIVE.contains(tokens.get(open + 1).lemma())
            && IntStream.range(0, open).noneMatch(at -> isComma(tokens, at));
    return source
        ? IntStream.range(open + 1 + SHORTEST_CLAUSE, tokens.size() - 1)
            .filter(at -> isComma(tokens, at))
            .boxed()
            .findFirst()
            .map(close -> new Detour(open, close, "acl:relcl"))
        : Optional.empty();
  }

  /** "Brandt, eager to help, said", "the ship, seized on Monday, was": told of the word before. */
  private static Optional<Detour> reducedClause(List<Token> tokens, int open) {
    if (!REDUCED.contains(tokens.get(open + 1).pos())) {
      return Optional.empty();
    }
    return IntStream.range(open + 1 + SHORTEST_CLAUSE, tokens.size() - 1)
        .filter(at -> isComma(tokens, at))
        .boxed()
        .findFirst()
        .filter(close -> FINITE.contains(tokens.get(close + 1).pos()))
        .map(close -> new Detour(open, close, "acl"));
  }

  /** "Brandt, on her first trip abroad since taking office, held": between subject and verb. */
  private static Optional<Detour> circumstance(List<Token> tokens, int open) {
    boolean opens =
        tokens.get(open + 1).pos().equals("IN")
            && IntStream.range(0, open).noneMatch(at -> isFinite(tokens, at));
    return opens
        ? IntStream.range(
                open + 1 + SHORTEST_CLAUSE, Math.min(tokens.size() - 1, open + LONGEST_PRELUDE))
            .filter(at -> isComma(tokens, at) || isFinite(tokens, at))
            .boxed()
            .findFirst()
            .filter(close -> isComma(tokens, close) && isFinite(tokens, close + 1))
            .map(close -> new Detour(open, close, "nmod"))
        : Optional.empty();
  }

  static boolean isFinite(List<Token> tokens, int at) {
    return FINITE.contains(tokens.get(at).pos());
  }

  /** A name between commas after a common noun: "its leader, Jan Kowal,". */
  private static Optional<Detour> apposition(List<Token> tokens, int open) {
    if (tokens.get(open - 1).isProperNoun()) {
      return Optional.empty();
    }
    int close = afterName(tokens, open + 1);
    long words = tokens.subList(open + 1, close).stream().filter(Token::isProperNoun).count();
    boolean name = words > 0 && words <= LONGEST_NAME;
    return name && close < tokens.size() - 1 && isComma(tokens, close) && !isList(tokens, close)
        ? Optional.of(new Detour(open, close, "appos"))
        : Optional.empty();
  }

  /** "Kowal, then prime minister, resigned": an office without a verb or an article. */
  private static Optional<Detour> onceHeld(List<Token> tokens, int open) {
    if (!ONCE.contains(tokens.get(open + 1).lemma())) {
      return Optional.empty();
    }
    return comma(tokens, open + 2, open + LONGEST_ASIDE)
        .filter(close -> tokens.get(close - 1).isNoun())
        .filter(
            close -> tokens.subList(open + 1, close).stream().noneMatch(token -> token.isVerb()))
        .map(close -> new Detour(open, close, "appos"));
  }

  /** "Ethiopia, she told reporters, would go on": a few words with one verb of saying. */
  private static Optional<Detour> parenthesis(List<Token> tokens, int open) {
    int close = open + 1;
    int verbs = 0;
    int sayings = 0;
    while (close < tokens.size() && !isComma(tokens, close) && close - open <= LONGEST_ASIDE) {
      verbs += tokens.get(close).isVerb() ? 1 : 0;
      sayings += isSaying(tokens.get(close)) ? 1 : 0;
      close++;
    }
    boolean aside = verbs == 1 && sayings == 1 && startsWithSpeaker(tokens.get(open + 1));
    boolean inside = close < tokens.size() - 2 && isComma(tokens, close);
    return aside && inside ? Optional.of(new Detour(open, close, "parataxis")) : Optional.empty();
  }

  static boolean startsWithSpeaker(Token token) {
    return token.isNoun() || token.pos().equals("PRP") || token.pos().equals("DT");
  }

  static boolean isSaying(Token token) {
    return FINITE.contains(token.pos()) && SAYING.contains(token.lemma());
  }

  /** True for a stretch that hangs on the sentence's main verb, not on the word before it. */
  boolean hangsOnRoot() {
    return relation.equals("parataxis");
  }

  private static boolean isList(List<Token> tokens, int close) {
    Token next = tokens.get(close + 1);
    return next.pos().equals("CC") || next.isProperNoun();
  }

  static boolean isComma(List<Token> tokens, int at) {
    return tokens.get(at).word().equals(",");
  }
}
