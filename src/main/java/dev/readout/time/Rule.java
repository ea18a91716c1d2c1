package dev.readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One line of a table: a pattern of words, and what they mean when they stand so.
 *
 * <p>In {@code "the? last|past COUNT? UNIT"} small letters are words, capitals {@link Slot}s, a bar
 * parts alternatives and a question mark makes an element optional.
 */
final class Rule {
  private final List<Element> elements;
  private final Predicate<Context> where;
  private final Function<Match, Optional<Meaning>> meaning;

  private Rule(
      String pattern, Predicate<Context> where, Function<Match, Optional<Meaning>> meaning) {
    this.elements = List.of(pattern.split(" ")).stream().map(Element::of).toList();
    this.where = where;
    this.meaning = meaning;
  }

  static Rule of(String pattern, Function<Match, Meaning> meaning) {
    return new Rule(pattern, context -> true, meaning.andThen(Optional::of));
  }

  /** For patterns that a wrong number fills: "February 30". */
  static Rule checked(String pattern, Function<Match, Optional<Meaning>> meaning) {
    return new Rule(pattern, context -> true, meaning);
  }

  /** This rule, only where the words around it allow it. */
  Rule when(Predicate<Context> allowed) {
    return new Rule(this, allowed);
  }

  private Rule(Rule rule, Predicate<Context> where) {
    this.elements = rule.elements;
    this.where = where;
    this.meaning = rule.meaning;
  }

  /** The longest way in which the pattern fits at a piece. */
  Optional<Found> find(List<Piece> pieces, int at) {
    return longest(new Match(pieces, at), pieces, 0)
        .filter(match -> match.end() > at)
        .filter(match -> where.test(match.context()))
        .flatMap(match -> meaning.apply(match).map(found -> new Found(found, match.end())));
  }

  private Optional<Match> longest(Match sofar, List<Piece> pieces, int element) {
    if (element == elements.size()) {
      return Optional.of(sofar);
    }
    Element next = elements.get(element);
    Optional<Match> best = Optional.empty();
    for (Match match : next.fit(sofar, pieces)) {
      Optional<Match> rest = longest(match, pieces, element + 1);
      if (rest.isPresent() && (best.isEmpty() || rest.get().end() > best.get().end())) {
        best = rest;
      }
    }
    return best;
  }

  /** The elements with which a match of this rule may begin. */
  List<Element> starts() {
    List<Element> starts = new ArrayList<>();
    for (Element element : elements) {
      starts.add(element);
      if (!element.optional()) {
        break;
      }
    }
    return starts;
  }

  /**
   * What a rule found.
   *
   * @param end index of the piece after it
   */
  record Found(Meaning meaning, int end) {}

  /** One place of a pattern. */
  record Element(List<String> words, List<Slot> slots, boolean optional) {
    static Element of(String text) {
      boolean optional = text.endsWith("?");
      String plain = optional ? text.substring(0, text.length() - 1) : text;
      List<String> words = new ArrayList<>();
      List<Slot> slots = new ArrayList<>();
      for (String choice : plain.split("\\|")) {
        if (choice.equals(choice.toLowerCase(Locale.ROOT))) {
          words.add(choice);
        } else {
          slots.add(Slot.valueOf(choice));
        }
      }
      return new Element(List.copyOf(words), List.copyOf(slots), optional);
    }

    List<Match> fit(Match sofar, List<Piece> pieces) {
      List<Match> fits = new ArrayList<>(2);
      int at = sofar.end();
      if (at < pieces.size() && words.contains(pieces.get(at).word())) {
        fits.add(sofar.word());
      }
      for (Slot slot : slots) {
        slot.read(pieces, at).ifPresent(reading -> fits.add(sofar.with(slot, reading)));
      }
      if (optional) {
        fits.add(sofar);
      }
      return fits;
    }
  }
}
