package dev.readout.extract;

import dev.readout.link.Reference;
import dev.readout.link.Who;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part in an event, and as what. */
final class Participants {
  private Participants() {}

  /** "We will send troops," Kowal said: he speaks for those who will. */
  private static void firstPerson(
      Occurrence occurrence, Attribution attribution, Map<Who, Role> all) {
    Filling filling = occurrence.entry().roles().get(Slot.SUBJECT);
    Passage passage = occurrence.passage();
    boolean first =
        !occurrence.isNoun()
            && passage.syntax().subjects(occurrence.head()).stream()
                .map(passage::lemma)
                .anyMatch(lemma -> lemma.equals("we") || lemma.equals("i"));
    EventClass type = occurrence.entry().event().orElseThrow().root();
    boolean confessed = type == EventClass.ASSAULT || type == EventClass.COERCION;
    boolean denied =
        passage.tree().children(occurrence.head(), "advmod").stream()
            .anyMatch(word -> passage.lemma(word).equals("not"));
    if (first && filling != null && !confessed && !denied) {
      filling
          .role()
          .ifPresent(role -> attribution.source().ifPresent(who -> all.putIfAbsent(who, role)));
    }
  }

  /** "in a call with his counterpart": he was in it too. */
  private static List<Who> whose(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    return passage.phrases(occurrence.head()).getOrDefault("with", List.of()).stream()
        .flatMap(other -> passage.tree().children(other, "nmod:poss").stream())
        .flatMap(owner -> passage.reference(owner).stream())
        .filter(owner -> owner.kind() == Reference.Kind.PRONOUN)
        .flatMap(owner -> owner.who().stream())
        .toList();
  }

  /** Symmetric events know participants only; who is said to have done it is accused. */
  static Map<Who, Role> of(Occurrence occurrence, Parts parts, Attribution attribution) {
    EventClass type = occurrence.entry().event().orElseThrow();
    Map<Who, Role> all = new LinkedHashMap<>(parts.participants());
    firstPerson(occurrence, attribution, all);
    if (type.root() == EventClass.CONSULTATION) {
      if (all.size() == 1) {
        whose(occurrence).forEach(who -> all.putIfAbsent(who, Role.PARTICIPANT));
      }
      all.replaceAll((who, role) -> Role.PARTICIPANT);
    } else if (type.root() == EventClass.ACCUSATION && !all.containsValue(Role.RECIPIENT)) {
      Topics.spokenOf(occurrence.passage(), occurrence.head())
          .forEach(who -> all.putIfAbsent(who, Role.RECIPIENT));
    }
    return all;
  }
}
