package dev.readout.extract;

import dev.readout.link.Reference;
import dev.readout.link.Who;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an event is about. */
final class Topics {
  private Topics() {}

  static List<Who> of(Passage passage, int head, Parts parts) {
    Set<Who> found = new LinkedHashSet<>();
    for (int topic : parts.topicHeads()) {
      Optional<Who> place = passage.place(topic);
      if (place.isPresent()) {
        found.add(place.get());
      } else {
        passage.reference(topic).ifPresent(reference -> found.addAll(reference.who()));
      }
    }
    found.addAll(spokenOf(passage, head));
    found.removeAll(parts.participants().keySet());
    return List.copyOf(found);
  }

  /** Who does what is said: the subject of the clause that the predicate governs. */
  static List<Who> spokenOf(Passage passage, int head) {
    return passage.tree().children(head, "ccomp").stream()
        .flatMap(clause -> passage.syntax().subjects(clause).stream())
        .filter(
            subject ->
                passage
                    .reference(subject)
                    .filter(reference -> reference.kind() == Reference.Kind.PRONOUN)
                    .isEmpty())
        .flatMap(subject -> passage.parties(subject).stream())
        .toList();
  }
}
