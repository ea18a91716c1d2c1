package dev.readout.extract;

import dev.readout.link.Who;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * "Survivors said militiamen torched the village": what unnamed people lay at somebody's door is
 * alleged, however plainly they say it.
 */
final class Hearsay {
  private static final Set<String> BYSTANDERS = WordTable.set("bystander");
  private static final Set<EventClass> CRIMES = EnumSet.of(EventClass.ASSAULT, EventClass.COERCION);

  private Hearsay() {}

  /** How certain an event is, with an eye to who says so. */
  static Factuality weigh(
      Factuality factuality, EventClass type, Map<Who, Role> participants, Attribution said) {
    boolean blame =
        factuality == Factuality.HAPPENED
            && CRIMES.contains(type.root())
            && participants.containsValue(Role.ACTOR)
            && said.source().filter(Hearsay::isBystander).isPresent();
    return blame ? Factuality.ALLEGED : factuality;
  }

  private static boolean isBystander(Who who) {
    String label = who.label().toLowerCase(Locale.ROOT);
    return who.type() == EntityClass.GROUP
        && BYSTANDERS.contains(label.substring(label.lastIndexOf(' ') + 1));
  }
}
