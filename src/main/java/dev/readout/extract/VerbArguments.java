package dev.readout.extract;

import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "Kenya sent troops to Mali": what stands around a verb that tells an event. */
final class VerbArguments {
  private VerbArguments() {}

  /** The phrases around the verb that tells an event, by the slot they stand in. */
  static Map<Slot, List<Integer>> of(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int verb = occurrence.head();
    Arguments found = new Arguments(passage);
    found.put(Slot.SUBJECT, passage.syntax().subjects(verb));
    List<Integer> objects = new ArrayList<>(passage.syntax().objects(verb));
    objects.removeIf(
        object ->
            occurrence.objects().contains(object)
                && !isDoneTo(occurrence, object)
                && !isAsked(occurrence, object));
    objects.replaceAll(object -> Behind.content(passage, object));
    found.put(Slot.OBJECT, objects);
    found.put(Slot.OBJECT, Behind.owners(occurrence, endedOrDone(passage, verb, objects)));
    found.put(Slot.INDIRECT_OBJECT, passage.syntax().indirectObjects(verb));
    found.put(Slot.SUBJECT, ownForces(occurrence));
    found.prepositions(verb);
    for (int object : occurrence.objects()) {
      found.prepositions(object);
      int content = Behind.content(passage, object);
      if (content != object) {
        found.prepositions(content);
      }
      found.modifiers(object);
    }
    found.put(Slot.COMPLEMENT, passage.tree().children(verb, "ccomp", "xcomp"));
    return found.heads();
  }

  private static final Set<EventClass> MOVING =
      EnumSet.of(EventClass.MOBILIZATION, EventClass.RETREAT);

  /** "Chinese warships were deployed": by nobody named, so by those whose they are. */
  private static List<Integer> ownForces(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int verb = occurrence.head();
    boolean unsaid =
        occurrence.isOneOf(MOVING)
            && passage.syntax().isPassive(verb)
            && passage.syntax().subjects(verb).isEmpty();
    return unsaid ? passage.syntax().objects(verb) : List.of();
  }

  /** The objects, and what a verb pulls out of, withdraws from or does away with. */
  private static List<Integer> endedOrDone(Passage passage, int verb, List<Integer> objects) {
    List<Integer> all = new ArrayList<>(objects);
    List.of("of", "from", "out of")
        .forEach(word -> all.addAll(passage.obliques(verb).getOrDefault(word, List.of())));
    return all;
  }

  private static final Set<EventClass> DONE_TO_PEOPLE =
      EnumSet.of(
          EventClass.ASSAULT, EventClass.COERCION, EventClass.CONCESSION, EventClass.PROTEST);

  /** "summoned the ambassador, Jan Kowal": he is the one asked. */
  private static boolean isAsked(Occurrence occurrence, int object) {
    return occurrence.isOneOf(EnumSet.of(EventClass.REQUEST))
        && occurrence
            .passage()
            .reference(object)
            .filter(
                reference -> reference.who().stream().allMatch(who -> who.isA(EntityClass.PERSON)))
            .isPresent();
  }

  /** "freed the hostages": whom the lexicon names to know the act are those it is done to. */
  private static boolean isDoneTo(Occurrence occurrence, int object) {
    return occurrence.isOneOf(DONE_TO_PEOPLE)
        && occurrence
            .passage()
            .reference(object)
            .filter(
                reference -> reference.who().stream().allMatch(who -> who.isA(EntityClass.GROUP)))
            .isPresent();
  }
}
