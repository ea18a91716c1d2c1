package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The events of one article, sentence by sentence, and how they stand to each other. */
final class Story {
  private final List<EventTold> told = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Consumer<Note> notes;

  /**
   * @param notes is told why each event reads as it does
   */
  Story(Consumer<Note> notes) {
    this.notes = notes;
  }

  /** Adds what a sentence tells, in reading order, to what was told before it. */
  void add(Tellings tellings) {
    int first = told.size();
    List<Occurrence> tellers = new ArrayList<>();
    for (Telling telling : tellings.words()) {
      telling.notes().forEach(notes);
      Occurrence occurrence = telling.occurrence();
      Optional<EventTold> event =
          telling.event().map(each -> Backreferences.resolve(occurrence, each, told));
      if (event.filter(each -> isWorthTelling(occurrence, each)).isPresent()) {
        tellers.add(occurrence);
        told.add(event.get());
      } else if (event.isPresent()) {
        String why = "names nobody known, and no time or place that would do";
        notes.accept(Note.leftOut(occurrence, why));
      }
    }
    List<EventTold> here = told.subList(first, told.size());
    OneEvent.unite(here, first, tellers);
    new SpeechActs(here, feared(tellings.words())).name(tellers);
    ties.addAll(Tying.tie(tellings.passage(), new Tellers(tellers, first, told)));
  }

  private static List<EventTold> feared(List<Telling> tellings) {
    return tellings.stream().flatMap(telling -> telling.feared().stream()).toList();
  }

  /** All events so far, in reading order; each knows which earlier or later one it goes back to. */
  List<EventTold> events() {
    return Backreferences.forward(told);
  }

  List<Tie> ties() {
    return List.copyOf(ties);
  }

  /** The classes of some events, for "the call" and its like. */
  static Set<EventClass> classes(List<EventTold> events) {
    return events.stream().flatMap(each -> each.types().stream()).collect(Collectors.toSet());
  }

  /**
   * Most events need somebody. A meeting or an election may be told by its time or place, an attack
   * or a protest by both; what a noun only mentions needs somebody or a time.
   */
  private static boolean isWorthTelling(Occurrence occurrence, EventTold told) {
    if (told.same().isPresent() || !told.participants().isEmpty()) {
      return true;
    }
    if (occurrence.entry().trigger().isAhead()) {
      return false;
    }
    boolean placed = !told.places().isEmpty();
    boolean timed = told.when().isKnown() || told.timeWords().isPresent();
    return switch (told.types().get(0).root()) {
      case CONSULTATION, ELECTION -> placed || timed || told.ordinal().isPresent();
      case ASSAULT, PROTEST ->
          placed && !occurrence.isDefinite()
              || timed && (placed || occurrence.carried() || !occurrence.isNoun());
      case AGREEMENT, COERCION, CONCESSION, SANCTION, RETREAT, AID, MOBILIZATION ->
          (placed || timed)
              && !occurrence.isNoun()
              && occurrence.passage().syntax().isPassive(occurrence.head());
      default -> false;
    };
  }
}
