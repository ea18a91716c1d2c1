package dev.readout.extract;

import dev.readout.link.Who;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who answers for a deed that is praised or condemned: of "condemned the arrest of Kowal" nobody
 * named, and Kowal least of all.
 */
final class Blame {
  private static final Set<String> REPROACHED = Set.of("for", "over", "of");
  private static final Set<EventClass> JUDGING =
      EnumSet.of(EventClass.ACCUSATION, EventClass.SUPPORT);
  private static final Set<EventClass> DEEDS =
      EnumSet.of(EventClass.ASSAULT, EventClass.COERCION, EventClass.CONCESSION);

  private final OccurrenceFinder finder;

  Blame(OccurrenceFinder finder) {
    this.finder = finder;
  }

  /** True for a noun that tells what was done, where somebody praises or condemns it. */
  boolean isOfDeed(Occurrence occurrence, int head) {
    Passage passage = occurrence.passage();
    return JUDGING.contains(occurrence.entry().event().orElseThrow().root())
        && !occurrence.isNoun()
        && passage.sentence().token(head).isNoun()
        && passage.reference(head).isEmpty()
        && deed(passage, head).filter(DEEDS::contains).isPresent();
  }

  private Optional<EventClass> deed(Passage passage, int head) {
    return finder.deed(passage, head).flatMap(each -> each.entry().event()).map(EventClass::root);
  }

  /** "the sentencing of reporters in Chad": courts and police act for the state they are in. */
  List<Who> authorities(Passage passage, int noun) {
    boolean official = deed(passage, noun).filter(EventClass.COERCION::equals).isPresent();
    return official
        ? Stream.concat(
                Stream.of(noun), passage.obliques(noun).getOrDefault("of", List.of()).stream())
            .flatMap(word -> passage.obliques(word).getOrDefault("in", List.of()).stream())
            .filter(
                head -> passage.place(head).filter(who -> who.isA(EntityClass.COUNTRY)).isPresent())
            .flatMap(head -> passage.parties(head).stream())
            .limit(1)
            .toList()
        : List.of();
  }

  /** "criticized Chad over the arrest of Kowal": the deed that somebody is reproached with. */
  List<Integer> accused(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int noun = passage.outer(occurrence.head());
    int verb = passage.syntax().clause(noun);
    boolean reproached =
        (passage.tree().governor(noun) == verb || passage.tree().is(noun, "nmod"))
            && !occurrence.entry().event().map(EventClass::root).equals(MEETING)
            && REPROACHED.contains(passage.syntax().preposition(noun))
            && passage.sentence().token(verb).isVerb()
            && finder.isDeed(passage, verb, EventClass.ACCUSATION);
    return reproached ? passage.syntax().objects(verb) : List.of();
  }

  private static final Optional<EventClass> MEETING = Optional.of(EventClass.CONSULTATION);
}
