package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import dev.readout.link.Who;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees that a noun and the verb that governs it, of the same kind, tell one event: "discussed in a
 * call", "the strike targeted a base".
 */
final class OneEvent {
  private static final Set<EventClass> SPOKEN =
      EnumSet.of(EventClass.ACCUSATION, EventClass.STATEMENT, EventClass.REQUEST);

  private OneEvent() {}

  /**
   * Lets the later of two words that tell one event go back to the earlier.
   *
   * @param told the events of one sentence, changed in place
   * @param first index of the first of them in the article
   * @param tellers where each of the events is told
   */
  static void unite(List<EventTold> told, int first, List<Occurrence> tellers) {
    for (int noun = 0; noun < told.size(); noun++) {
      for (int verb = 0; verb < told.size(); verb++) {
        if (governs(tellers.get(verb), tellers.get(noun))) {
          unite(told, first, tellers, noun, verb);
        }
      }
    }
  }

  private static boolean governs(Occurrence verb, Occurrence noun) {
    Passage passage = noun.passage();
    return noun.isNoun()
        && !verb.isNoun()
        && passage.tree().governor(passage.outer(noun.head())) == verb.head();
  }

  /**
   * "France condemned as untrue allegations by Rwanda": the words of one against the words of
   * another.
   */
  private static boolean isAnswered(
      List<Occurrence> tellers, List<EventTold> told, int noun, int verb) {
    Passage passage = tellers.get(noun).passage();
    return SPOKEN.contains(told.get(verb).types().get(0).root())
        && passage.tree().is(passage.outer(tellers.get(noun).head()), "obj", "nsubj:pass", "obl")
        && told.get(noun).participants().entrySet().stream()
            .anyMatch(
                each ->
                    each.getValue() != Role.RECIPIENT
                        && each.getValue() != Role.ADDRESSEE
                        && !told.get(verb).participants().containsKey(each.getKey()));
  }

  /** "presented a plan after the declaration by Chad": each has its own who did it. */
  private static boolean isAnothers(EventTold noun, EventTold verb) {
    Set<Who> doers = actors(noun);
    Set<Who> others = actors(verb);
    return !doers.isEmpty() && !others.isEmpty() && Collections.disjoint(doers, others);
  }

  private static Set<Who> actors(EventTold told) {
    return told.participants().entrySet().stream()
        .filter(each -> each.getValue() == Role.ACTOR || each.getValue() == Role.SPEAKER)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static void unite(
      List<EventTold> told, int first, List<Occurrence> tellers, int noun, int verb) {
    EventTold of = told.get(noun);
    EventTold by = told.get(verb);
    EventClass type = of.types().get(0);
    boolean sent = by.types().get(0) == EventClass.VISIT && type != EventClass.VISIT;
    if (sent && type.root() == EventClass.CONSULTATION) {
      told.set(noun, of.joinedBy(by.participants()));
    } else if (by.types().get(0).root() == type.root()
        && !isAnswered(tellers, told, noun, verb)
        && !isAnothers(of, by)) {
      int later = Math.max(noun, verb);
      if (told.get(later).same().isEmpty()) {
        told.set(later, told.get(later).goingBackTo(first + Math.min(noun, verb)));
      }
    }
  }
}
