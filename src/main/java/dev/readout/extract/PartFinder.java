package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Claim.EventTold;
import dev.readout.extract.Tie.Part;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds which of a sentence's events took place within another: "met on the sidelines of the
 * summit", "agreed during a phone call".
 */
final class PartFinder {
  private static final Set<String> EDGES = Set.of("sideline", "sidelines", "margin", "margins");
  private static final Set<String> WITHIN = Set.of("during", "at", "in", "on");

  /** What is said and agreed when people meet. */
  private static final Set<EventClass> EXCHANGED =
      EnumSet.of(
          EventClass.AGREEMENT,
          EventClass.REQUEST,
          EventClass.ACCUSATION,
          EventClass.REJECTION,
          EventClass.SUPPORT,
          EventClass.THREAT,
          EventClass.STATEMENT);

  private final Passage passage;
  private final Tree tree;
  private final Tellers tellers;

  PartFinder(Passage passage, Tellers tellers) {
    this.passage = passage;
    this.tree = passage.tree();
    this.tellers = tellers;
  }

  List<Part> find() {
    List<Part> found = new ArrayList<>();
    for (Occurrence occurrence : tellers.words()) {
      within(occurrence).ifPresent(found::add);
    }
    for (int word = 0; word < passage.sentence().size(); word++) {
      beside(word).ifPresent(found::add);
    }
    for (Occurrence occurrence : tellers.words()) {
      duringVisit(occurrence).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** "agreed during a phone call": the meeting around what was said there. */
  private Optional<Part> within(Occurrence meeting) {
    int word = passage.outer(meeting.head());
    boolean around =
        meeting.isNoun()
            && root(tellers.event(meeting)) == EventClass.CONSULTATION
            && tree.is(word, "obl", "nmod")
            && WITHIN.contains(passage.syntax().preposition(word));
    if (!around) {
      return Optional.empty();
    }
    OptionalInt part = tellers.toldBy(tree.governor(word));
    return part.isPresent() && EXCHANGED.contains(root(part.getAsInt()))
        ? part(part.getAsInt(), tellers.event(meeting))
        : Optional.empty();
  }

  /** "flew to Oslo for talks", "will fly to Oslo, where she will meet Kowal". */
  private Optional<Part> duringVisit(Occurrence meeting) {
    int event = tellers.event(meeting);
    int word = passage.outer(meeting.head());
    OptionalInt around = passage.whereOf(passage.syntax().clause(word));
    if (around.isEmpty() && passage.syntax().preposition(word).equals("for")) {
      around = OptionalInt.of(tree.governor(word));
    }
    OptionalInt visit = around.stream().flatMap(verb -> tellers.toldBy(verb).stream()).findFirst();
    boolean fits =
        root(event) == EventClass.CONSULTATION
            && visit.isPresent()
            && visit.getAsInt() != event
            && tellers.told().get(visit.getAsInt()).types().get(0) == EventClass.VISIT;
    return fits ? part(event, visit.getAsInt()) : Optional.empty();
  }

  private EventClass root(int event) {
    return tellers.told().get(event).types().get(0).root();
  }

  /** "on the sidelines of the summit", "of that event". */
  private Optional<Part> beside(int edge) {
    if (!EDGES.contains(passage.lemma(edge)) || tree.governor(edge) == Tree.ROOT) {
      return Optional.empty();
    }
    OptionalInt part = partAt(edge);
    OptionalInt whole =
        passage.syntax().obliques(edge).getOrDefault("of", List.of()).stream()
            .map(word -> whole(word))
            .flatMapToInt(OptionalInt::stream)
            .findFirst();
    return part.isPresent() && whole.isPresent()
        ? part(part.getAsInt(), whole.getAsInt())
        : Optional.empty();
  }

  /** The event nearest above the phrase. */
  private OptionalInt partAt(int edge) {
    for (int at = tree.governor(edge); at != Tree.ROOT; at = tree.governor(at)) {
      OptionalInt told = tellers.toldBy(at);
      if (told.isPresent()) {
        return told;
      }
    }
    return OptionalInt.empty();
  }

  /** A summit told here, or the one that "that event" goes back to. */
  private OptionalInt whole(int word) {
    OptionalInt told = tellers.toldBy(word);
    if (told.isPresent() || !passage.isDefinite(word) || passage.reference(word).isPresent()) {
      return told;
    }
    List<EventTold> all = tellers.told();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).types().get(0).isA(EventClass.SUMMIT)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Optional<Part> part(int part, int whole) {
    return tellers.areTwo(part, whole) ? Optional.of(new Part(part, whole)) : Optional.empty();
  }
}
