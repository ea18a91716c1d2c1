package dev.readout.time;

import dev.readout.text.Span;
import dev.readout.text.Token;
import dev.readout.time.Meaning.Range;
import dev.readout.time.Rule.Found;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the times named in a sentence: "by Friday", "the first quarter of last year". */
public final class TimeReader {
  private static final Set<String> JOINS = Set.of("and", "to", "-", "through", "or", "until");

  /** The tags of "the", "its" and "Acme's". */
  private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "POS");

  private final Map<String, List<Rule>> byWord = new HashMap<>();
  private final Map<Slot, List<Rule>> bySlot = new EnumMap<>(Slot.class);

  /** Words with which a time may begin; most words of a text are none. */
  private final Set<String> known = new HashSet<>();

  public TimeReader() {
    Stream.of(DateRules.TABLE, RelativeRules.TABLE, DurationRules.TABLE)
        .flatMap(List::stream)
        .forEach(this::index);
    known.addAll(byWord.keySet());
    bySlot.keySet().forEach(slot -> known.addAll(slot.words()));
  }

  private void index(Rule rule) {
    for (Rule.Element start : rule.starts()) {
      start.words().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(rule));
      start.slots().forEach(s -> bySlot.computeIfAbsent(s, k -> new ArrayList<>()).add(rule));
    }
  }

  /** The times of one sentence in reading order, without overlap; ranges are one expression. */
  public List<TimeExpression> read(List<Token> tokens) {
    Sentence sentence = new Sentence(tokens, Piece.of(tokens));
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < sentence.pieces().size()) {
      Optional<Found> found = longest(sentence.pieces(), at);
      if (found.isPresent()) {
        stretches.add(new Stretch(at, found.get().end(), found.get().meaning()));
      }
      at = found.map(Found::end).orElse(at + 1);
    }
    return joined(sentence, stretches);
  }

  /** Of rules that fit as far, the first in the tables. */
  private Optional<Found> longest(List<Piece> pieces, int at) {
    Optional<Found> best = Optional.empty();
    for (Rule rule : candidates(pieces, at)) {
      Optional<Found> found = rule.find(pieces, at);
      if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end())) {
        best = found;
      }
    }
    return best;
  }

  private Set<Rule> candidates(List<Piece> pieces, int at) {
    String word = pieces.get(at).word();
    if (Character.isLetter(word.charAt(0)) && !known.contains(word)) {
      return Set.of();
    }
    Set<Rule> rules = new LinkedHashSet<>();
    rules.addAll(byWord.getOrDefault(word, List.of()));
    bySlot.forEach(
        (slot, some) -> {
          if (slot.read(pieces, at).isPresent()) {
            rules.addAll(some);
          }
        });
    return rules;
  }

  private static List<TimeExpression> joined(Sentence sentence, List<Stretch> stretches) {
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (i + 1 < stretches.size() && sentence.joins(stretch, stretches.get(i + 1))) {
        times.add(sentence.range(stretch, stretches.get(++i)));
      } else {
        times.add(sentence.expression(stretch));
      }
    }
    return times;
  }

  /** Pieces from {@code begin} up to {@code end}, and what they mean. */
  private record Stretch(int begin, int end, Meaning meaning) {}

  /** The sentence that is read. */
  private record Sentence(List<Token> tokens, List<Piece> pieces) {
    /** "Wednesday and Thursday" is one stretch of days; "2009 and Tuesday" is not. */
    boolean joins(Stretch left, Stretch right) {
      boolean touching = right.begin() == left.end() + 1;
      return touching
          && JOINS.contains(word(left.end()))
          && left.meaning().getClass() == right.meaning().getClass()
          && (left.meaning() instanceof Meaning.Fixed
              || left.meaning() instanceof Yearly
              || left.meaning() instanceof Meaning.Weekday);
    }

    TimeExpression range(Stretch left, Stretch right) {
      boolean opened = Set.of("from", "between").contains(word(left.begin() - 1));
      int begin = opened ? left.begin() - 1 : left.begin();
      Stretch both = new Stretch(begin, right.end(), new Range(left.meaning(), right.meaning()));
      return expression(both, List.of(expression(left), expression(right)));
    }

    TimeExpression expression(Stretch stretch) {
      return expression(stretch, List.of());
    }

    private TimeExpression expression(Stretch stretch, List<TimeExpression> parts) {
      Piece first = pieces.get(stretch.begin());
      Piece last = pieces.get(stretch.end() - 1);
      Span span = new Span(first.span().begin(), last.span().end());
      Optional<String> noun = noun(first.token(), last.token());
      Bound bound = noun.isPresent() ? Bound.AT : Bound.ofWord(word(stretch.begin() - 1));
      return new TimeExpression(
          first.token(), last.token(), span, words(stretch), stretch.meaning(), bound, noun, parts);
    }

    private String words(Stretch stretch) {
      StringBuilder words = new StringBuilder();
      int end = pieces.get(stretch.begin()).span().begin();
      for (Piece piece : pieces.subList(stretch.begin(), stretch.end())) {
        words.append(piece.span().begin() > end ? " " : "").append(piece.text());
        end = piece.span().end();
      }
      return words.toString();
    }

    /**
     * The head of the noun phrase that goes on after the time: after "Tuesday's", or after "the
     * 2016"; "On Tuesday Brandt said" has a new phrase there.
     */
    private Optional<String> noun(int first, int last) {
      boolean owns = last + 1 < tokens.size() && tokens.get(last + 1).pos().equals("POS");
      if (!owns && !opensNounPhrase(first)) {
        return Optional.empty();
      }
      Optional<String> head = Optional.empty();
      int at = owns ? last + 2 : last + 1;
      for (; at < tokens.size() && inNounPhrase(tokens.get(at)); at++) {
        head = tokens.get(at).isNoun() ? Optional.of(tokens.get(at).lemma()) : head;
      }
      return head;
    }

    private boolean opensNounPhrase(int first) {
      boolean within = OPENERS.contains(tokens.get(first).pos());
      return within || first > 0 && OPENERS.contains(tokens.get(first - 1).pos());
    }

    private static boolean inNounPhrase(Token token) {
      return token.isNoun() || token.pos().startsWith("JJ") || token.pos().equals("CD");
    }

    private String word(int piece) {
      return piece < 0 ? "" : pieces.get(piece).word();
    }
  }
}
