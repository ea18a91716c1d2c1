package dev.readout.extract;

import dev.readout.link.Reference;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "launched an attack on Mali", "Kenya's attack": what stands around a noun that tells an event, or
 * around the verb that carries it.
 */
final class NounArguments {
  private final OccurrenceFinder finder;
  private final Carriers carriers;
  private final Blame blame;

  NounArguments(OccurrenceFinder finder, Carriers carriers, Blame blame) {
    this.finder = finder;
    this.carriers = carriers;
    this.blame = blame;
  }

  /** The phrases around the noun that tells an event, by the slot they stand in. */
  Map<Slot, List<Integer>> of(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int noun = occurrence.head();
    Arguments found = new Arguments(passage);
    found.modifiers(noun);
    passage
        .phrases(noun)
        .forEach((preposition, heads) -> found.put(Slot.preposition(preposition), heads));
    if (occurrence.carried()) {
      carried(found, occurrence);
    } else {
      aside(found, occurrence);
      parting(found, occurrence);
      found.put(slotFor(Filling.RECIPIENT, occurrence.entry()), Behind.sufferers(passage, noun));
    }
    if (found.lacks(Slot.POSSESSOR, Slot.ADJECTIVE, Slot.preposition("by"))) {
      found.put(Slot.preposition("by"), blame.accused(occurrence));
    }
    return found.heads();
  }

  /** "X launched an attack on Y": the verb's subject and phrases are the noun's. */
  private void carried(Arguments found, Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int verb = occurrence.carrier();
    Optional<Lexicon.Support> support = carriers.support(passage, verb, occurrence.head());
    int noun = passage.outer(occurrence.head());
    if (!passage.syntax().objects(verb).contains(noun) && !passage.tree().is(noun, "obl", "conj")) {
      found.prepositions(verb);
      return;
    }
    boolean takesPart = support.filter(each -> each.effect() != Lexicon.Effect.OTHER).isPresent();
    if (takesPart && support.get().subject().isPresent()) {
      Slot slot = slotFor(support.get().subject().get(), occurrence.entry());
      found.put(slot, passage.syntax().subjects(verb));
      found.prepositions(verb);
    }
  }

  /** "received a warning": the subject stands where the entry has its recipient. */
  private static Slot slotFor(Filling part, Entry entry) {
    boolean receives = part == Filling.RECIPIENT || part == Filling.ADDRESSEE;
    if (!receives) {
      return Slot.SUBJECT;
    }
    return entry.roles().entrySet().stream()
        .filter(
            each -> each.getValue() == Filling.RECIPIENT || each.getValue() == Filling.ADDRESSEE)
        .map(Map.Entry::getKey)
        .min((a, b) -> a.name().compareTo(b.name()))
        .orElse(Slot.SUBJECT);
  }

  private static final Set<String> BESIDE =
      Set.of(
          "in",
          "on",
          "during",
          "at",
          "over",
          "by",
          "after",
          "following",
          "before",
          "ahead of",
          "for");

  /** "Brandt said after talks with Kowal": who speaks around a meeting was in it. */
  private void aside(Arguments found, Occurrence occurrence) {
    Passage passage = occurrence.passage();
    boolean meeting = occurrence.isA(EventClass.CONSULTATION);
    int outer = passage.outer(occurrence.head());
    boolean owned = !found.lacks(Slot.POSSESSOR, Slot.preposition("between"));
    if (meeting
        && !owned
        && passage.tree().is(outer, "obl")
        && BESIDE.contains(passage.syntax().preposition(outer))) {
      int verb = passage.tree().governor(outer);
      Stream<Integer> judges =
          isReason(passage, occurrence.head(), verb)
              ? Stream.empty()
              : passage.syntax().subjects(verb).stream();
      List<Integer> people =
          Stream.concat(judges, passage.syntax().objects(verb).stream())
              .filter(word -> passage.reference(word).stream().anyMatch(NounArguments::canMeet))
              .toList();
      found.put(Slot.SUBJECT, people);
    }
  }

  private static final Set<String> PARTING = WordTable.set("parting-word");

  /** "left with a promise to return": whoever left promised. */
  private static void parting(Arguments found, Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int noun = occurrence.head();
    if (PARTING.contains(passage.lemma(noun))
        && passage.tree().is(noun, "obl")
        && passage.syntax().preposition(noun).equals("with")
        && found.lacks(Slot.POSSESSOR, Slot.preposition("by"), Slot.preposition("from"))) {
      found.put(Slot.preposition("by"), passage.syntax().subjects(passage.tree().governor(noun)));
    }
  }

  private static final Set<EventClass> JUDGING =
      EnumSet.of(
          EventClass.ACCUSATION, EventClass.SUPPORT, EventClass.SANCTION, EventClass.COERCION);

  /** "criticised Brandt for the meeting": the one who judges need not have been there. */
  private boolean isReason(Passage passage, int noun, int verb) {
    return passage.syntax().preposition(noun).matches("for|over")
        && finder
            .deed(passage, verb)
            .flatMap(each -> each.entry().event())
            .filter(type -> JUDGING.contains(type.root()))
            .isPresent();
  }

  private static boolean canMeet(Reference reference) {
    return reference.who().stream()
        .anyMatch(who -> who.isA(EntityClass.PERSON) || who.isA(EntityClass.GOVERNMENT));
  }
}
