package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Tie.Order;
import dev.readout.time.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds which of a sentence's events came first: "agreed two days after Brandt flew to Oslo", "the
 * call came a day before new talks", "spoke ahead of the vote", "the visit followed an attack".
 */
final class OrderFinder {
  private static final Set<String> LATER = Set.of("after", "following", "wake of", "aftermath of");
  private static final Set<String> EARLIER = Set.of("before", "ahead of", "prior to", "eve of");
  private static final Set<String> AHEAD = Set.of("ahead", "wake", "aftermath", "eve");
  private static final Set<String> COMING = Set.of("come", "happen", "occur", "take");
  private static final Map<String, Boolean> FOLLOWING = Map.of("follow", true, "precede", false);

  private final Passage passage;
  private final Tree tree;
  private final Tellers tellers;

  OrderFinder(Passage passage, Tellers tellers) {
    this.passage = passage;
    this.tree = passage.tree();
    this.tellers = tellers;
  }

  List<Order> find() {
    List<Order> found = new ArrayList<>();
    for (Occurrence occurrence : tellers.words()) {
      marked(occurrence).ifPresent(found::add);
    }
    for (int verb = 0; verb < passage.sentence().size(); verb++) {
      following(verb).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** What "after" and its like tie an event to. */
  private Optional<Order> marked(Occurrence occurrence) {
    int verb = occurrence.carrier();
    Optional<Order> clause =
        passage.sentence().token(verb).isVerb() ? tied(occurrence, verb) : Optional.empty();
    return clause.isPresent() || !occurrence.isNoun()
        ? clause
        : tied(occurrence, passage.outer(occurrence.head()));
  }

  private Optional<Order> tied(Occurrence occurrence, int word) {
    OptionalInt marker =
        tree.children(word, "mark", "case").stream()
            .filter(child -> child < word)
            .mapToInt(child -> child)
            .findFirst();
    if (marker.isEmpty() || tree.governor(word) == Tree.ROOT) {
      return Optional.empty();
    }
    int above = tree.governor(word);
    String words = words(marker.getAsInt());
    if (words.equals("of") && AHEAD.contains(passage.lemma(above))) {
      words = passage.lemma(above) + " of";
    }
    boolean after = LATER.contains(words);
    if (!after && !EARLIER.contains(words)) {
      return Optional.empty();
    }
    int here = tellers.event(occurrence);
    OptionalInt other = around(above);
    if (other.isEmpty() || !tellers.areTwo(here, other.getAsInt())) {
      return Optional.empty();
    }
    Optional<Gap> gap =
        Gap.endingAt(marker.getAsInt(), passage.sentence().tokens(), passage.sentence().times());
    return Optional.of(
        after ? new Order(here, other.getAsInt(), gap) : new Order(other.getAsInt(), here, gap));
  }

  private String words(int marker) {
    StringBuilder words = new StringBuilder(passage.lemma(marker));
    if (passage.sentence().token(marker).word().equalsIgnoreCase("following")) {
      words = new StringBuilder("following");
    }
    for (int fixed : tree.children(marker, "fixed")) {
      words.append(' ').append(passage.lemma(fixed));
    }
    return words.toString();
  }

  /**
   * The event told by the word that a clause hangs on, which may be the time of that event; of
   * "came" that of its subject.
   */
  private OptionalInt around(int word) {
    int governor = word;
    while (isBeside(governor) && tree.governor(governor) != Tree.ROOT) {
      governor = tree.governor(governor);
    }
    while (isInfinitive(governor)) {
      governor = tree.governor(governor);
    }
    boolean coming = COMING.contains(passage.lemma(governor)) && tree.has(governor, "nsubj");
    OptionalInt told =
        coming ? tellers.toldBy(tree.children(governor, "nsubj").get(0)) : tellers.toldBy(governor);
    return told.isPresent() ? told : tellers.toldUnder(governor);
  }

  /** "agreed to reopen, two days after" counts from the agreement. */
  private boolean isInfinitive(int word) {
    boolean to =
        tree.children(word, "mark").stream().anyMatch(mark -> passage.lemma(mark).equals("to"));
    return to && tree.is(word, "xcomp", "advcl", "ccomp", "acl");
  }

  private boolean isBeside(int word) {
    return AHEAD.contains(passage.lemma(word)) || passage.isTime(word);
  }

  /** "The visit followed an attack". */
  private Optional<Order> following(int verb) {
    Boolean later = FOLLOWING.get(passage.lemma(verb));
    if (later == null || !passage.sentence().token(verb).isVerb()) {
      return Optional.empty();
    }
    for (int subject : passage.syntax().subjects(verb)) {
      for (int object : passage.syntax().objects(verb)) {
        OptionalInt one = tellers.toldBy(subject);
        OptionalInt other = tellers.toldBy(object);
        if (one.isPresent()
            && other.isPresent()
            && tellers.areTwo(one.getAsInt(), other.getAsInt())) {
          return Optional.of(
              later
                  ? new Order(other.getAsInt(), one.getAsInt(), Optional.empty())
                  : new Order(one.getAsInt(), other.getAsInt(), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }
}
