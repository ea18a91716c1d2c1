package dev.readout.know;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who bears a name; bearers are added in order of prominence. */
final class Names {
  private final Map<String, List<Known>> byPlain = new HashMap<>(1 << 16);
  private final Map<String, String> byCapitals = new HashMap<>(1 << 16);
  private final Map<String, Integer> longestByFirstWord = new HashMap<>(1 << 15);
  private final Set<String> common = new HashSet<>();

  void add(String name, Known known) {
    String plain = Spelling.plain(name);
    if (plain.isEmpty()) {
      return;
    }
    List<Known> bearers = byPlain.get(plain);
    if (bearers == null) {
      byPlain.put(plain, List.of(known));
      byCapitals.putIfAbsent(Spelling.upper(plain), plain);
      noteLength(plain);
    } else if (!bearers.contains(known)) {
      List<Known> more = new ArrayList<>(bearers);
      more.add(known);
      byPlain.put(plain, more);
    }
  }

  void addCommon(String word) {
    common.add(Spelling.lower(word));
  }

  List<Known> of(String surface) {
    List<Known> whole = ofPlain(Spelling.plain(surface));
    return List.copyOf(
        whole.isEmpty() ? ofPlain(Spelling.plain(Spelling.withoutArticle(surface))) : whole);
  }

  boolean isCommon(String word) {
    return common.contains(Spelling.lower(word));
  }

  /** The longest name that begins with the word at {@code from}. */
  Optional<Match> longest(List<String> words, int from) {
    String first = Spelling.plain(words.get(from));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int limit = longestFrom(firstWord(first));
    Optional<Match> best = Optional.empty();
    StringBuilder phrase = new StringBuilder();
    int parts = 0;
    for (int end = from; end < words.size() && parts < limit; end++) {
      String word = Spelling.plain(words.get(end));
      if (!word.isEmpty()) {
        phrase.append(parts == 0 ? "" : " ").append(word);
        parts++;
        List<Known> bearers = ofPlain(phrase.toString());
        if (!bearers.isEmpty()) {
          boolean guarded = end == from && isCommon(word) && !isAcronym(word);
          best = Optional.of(new Match(from, end + 1, bearers, guarded));
        }
      }
    }
    return best;
  }

  /** "US", "WHO": a name in capitals is no English word. */
  private boolean isAcronym(String plain) {
    return Spelling.isCapitals(plain) && byPlain.containsKey(plain);
  }

  private int longestFrom(String firstWord) {
    int asWritten = longestByFirstWord.getOrDefault(firstWord, 0);
    boolean capitals = Spelling.isCapitals(firstWord);
    return capitals
        ? Math.max(asWritten, longestByFirstWord.getOrDefault(Spelling.upper(firstWord) + "^", 0))
        : asWritten;
  }

  private List<Known> ofPlain(String plain) {
    List<Known> bearers = byPlain.get(plain);
    if (bearers != null) {
      return bearers;
    }
    if (!Spelling.isCapitals(plain)) {
      return List.of();
    }
    String asUsual = byCapitals.get(plain);
    return asUsual == null ? List.of() : byPlain.get(asUsual);
  }

  /** Counts words under the first word as written and, marked with ^, in capitals. */
  private void noteLength(String plain) {
    int words = 1;
    for (int space = plain.indexOf(' '); space >= 0; space = plain.indexOf(' ', space + 1)) {
      words++;
    }
    noteLength(firstWord(plain), words);
    noteLength(Spelling.upper(firstWord(plain)) + "^", words);
  }

  private void noteLength(String firstWord, int words) {
    Integer before = longestByFirstWord.get(firstWord);
    if (before == null || before < words) {
      longestByFirstWord.put(firstWord, words);
    }
  }

  private static String firstWord(String plain) {
    int space = plain.indexOf(' ');
    return space < 0 ? plain : plain.substring(0, space);
  }
}
