package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import dev.readout.link.Who;
import dev.readout.text.Token;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the sentences about sport, in which teams "attack" and kings are "besieged". */
final class Games {
  private static final Set<EventClass> FOUGHT =
      EnumSet.of(
          EventClass.ASSAULT,
          EventClass.COERCION,
          EventClass.RETREAT,
          EventClass.CONCESSION,
          EventClass.MOBILIZATION,
          EventClass.THREAT);

  private final Set<String> words =
      Lexicon.rows("sports.tsv", 2).stream().map(row -> row[0]).collect(Collectors.toSet());

  /** True for a fight of teams or players; police and states fight in earnest, at a match too. */
  boolean isPlayed(Passage passage, EventTold event) {
    return FOUGHT.contains(event.types().get(0).root())
        && passage.sentence().tokens().stream().anyMatch(this::isOfSport)
        && event.participants().entrySet().stream().noneMatch(Games::isInEarnest);
  }

  private boolean isOfSport(Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isInEarnest(Map.Entry<Who, Role> part) {
    boolean acts = part.getValue() == Role.ACTOR;
    Who who = part.getKey();
    return acts && (who.type() == EntityClass.GROUP || who.isA(EntityClass.GOVERNMENT));
  }
}
