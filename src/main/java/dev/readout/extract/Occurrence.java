package dev.readout.extract;

import dev.readout.vocab.EventClass;
import java.util.List;
import java.util.Set;

/**
 * A place in a sentence where a lexicon entry fires.
 *
 * @param head the verb or noun
 * @param objects the object words that belong to the predicate: "blame" in "laid the blame"
 * @param carrier the verb that carries a noun's event ("held" of "held talks"), else the head
 */
record Occurrence(Passage passage, int head, Entry entry, List<Integer> objects, int carrier) {
  Occurrence {
    objects = List.copyOf(objects);
  }

  /** True when the carrier is a verb other than the head. */
  boolean carried() {
    return carrier != head;
  }

  /** True for an event noun that means one already known. */
  boolean isDefinite() {
    return isNoun() && passage.isDefinite(head) && !passage.isOneOfMany(head);
  }

  boolean isNoun() {
    return passage.sentence().token(head).isNoun();
  }

  /** True when the class of what it tells, or the one above that, is this one. */
  boolean isA(EventClass root) {
    return isOneOf(Set.of(root));
  }

  /** True when the class of what it tells belongs to one of these main classes. */
  boolean isOneOf(Set<EventClass> roots) {
    return entry.event().map(EventClass::root).filter(roots::contains).isPresent();
  }
}
