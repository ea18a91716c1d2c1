package dev.readout.extract;

import dev.readout.link.Who;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the parts of an event from the arguments around its predicate. */
final class Roles {
  private final OccurrenceFinder finder;
  private final Blame blame;
  private final NounArguments nouns;

  Roles(OccurrenceFinder finder, Carriers carriers) {
    this.finder = finder;
    this.blame = new Blame(finder);
    this.nouns = new NounArguments(finder, carriers, blame);
  }

  /** Who plays which part; words that stand for no one known are left out. */
  Parts fill(Occurrence occurrence) {
    Parts parts = new Parts();
    Map<Slot, List<Integer>> arguments =
        occurrence.isNoun() ? nouns.of(occurrence) : VerbArguments.of(occurrence);
    arguments.forEach(
        (slot, heads) -> {
          Filling filling = occurrence.entry().roles().get(slot);
          if (filling != null) {
            boolean topical = isTopical(occurrence, slot, heads);
            heads.forEach(
                head ->
                    add(
                        parts,
                        occurrence,
                        topical ? Filling.TOPIC : part(occurrence, slot, filling, head),
                        head));
          }
        });
    if (!occurrence.isNoun()
        && occurrence.isA(EventClass.ASSAULT)
        && !parts.participants().containsValue(Role.ACTOR)) {
      wielders(occurrence.passage(), arguments)
          .forEach(head -> parts.add(Filling.ACTOR, occurrence.passage(), head));
    }
    hosts(occurrence, parts, arguments).forEach(who -> parts.add(Role.PARTICIPANT, who));
    Counterparts.of(occurrence, parts.participants())
        .forEach(who -> parts.add(Role.RECIPIENT, who));
    return parts;
  }

  /** Who did what a noun tells: those it names, else the state where somebody was arrested. */
  private List<Who> doers(Passage passage, int noun) {
    Parts deed = finder.deed(passage, noun).map(this::fill).orElseGet(Parts::new);
    List<Who> doers =
        deed.participants().entrySet().stream()
            .filter(each -> each.getValue() == Role.ACTOR)
            .map(Map.Entry::getKey)
            .toList();
    return doers.isEmpty() ? blame.authorities(passage, noun) : doers;
  }

  private static final Set<EventClass> LOCAL = EnumSet.of(EventClass.ASSAULT, EventClass.STATEMENT);

  /** "the Kabul bombing", "a Geneva speech" was there, and by nobody of the city. */
  private static boolean isScene(Occurrence occurrence, Slot slot, int head) {
    return slot.equals(Slot.ADJECTIVE)
        && occurrence.isNoun()
        && occurrence.isOneOf(LOCAL)
        && occurrence
            .passage()
            .place(head)
            .filter(place -> !place.isA(EntityClass.COUNTRY))
            .isPresent();
  }

  private static final List<String> DURING = List.of("in", "by", "during", "from", "under");

  /** "killed in Israeli shelling", "wounded by the gunfire of rebels": whose the deed was. */
  private List<Integer> wielders(Passage passage, Map<Slot, List<Integer>> arguments) {
    List<Integer> found = new ArrayList<>();
    for (String preposition : DURING) {
      for (int noun : arguments.getOrDefault(Slot.preposition(preposition), List.of())) {
        if (passage.reference(noun).isEmpty() && finder.isDeed(passage, noun, EventClass.ASSAULT)) {
          found.addAll(passage.tree().children(noun, "amod", "nmod:poss"));
          found.addAll(passage.obliques(noun).getOrDefault("by", List.of()));
        }
      }
    }
    return found;
  }

  /** Whoever travels for a state visits the state he travels to. */
  private static List<Who> hosts(
      Occurrence occurrence, Parts parts, Map<Slot, List<Integer>> arguments) {
    if (!occurrence.entry().event().equals(Optional.of(EventClass.VISIT))) {
      return List.of();
    }
    Set<Key> home = new LinkedHashSet<>();
    parts.participants().keySet().forEach(who -> who.country().ifPresent(home::add));
    return arguments.entrySet().stream()
        .filter(each -> occurrence.entry().roles().get(each.getKey()) == Filling.PLACE)
        .flatMap(each -> each.getValue().stream())
        .flatMap(head -> occurrence.passage().parties(head).stream())
        .filter(who -> who.isA(EntityClass.GOVERNMENT))
        .filter(who -> !home.isEmpty() && who.country().filter(home::contains).isEmpty())
        .toList();
  }

  /** "Syrian peace talks" are about Syria; "the Brandt visit" and "US-Russian talks" are theirs. */
  private static boolean isTopical(Occurrence occurrence, Slot slot, List<Integer> heads) {
    return slot.equals(Slot.ADJECTIVE)
        && heads.size() == 1
        && occurrence.isA(EventClass.CONSULTATION)
        && occurrence.passage().place(heads.get(0)).isPresent();
  }

  private void add(Parts parts, Occurrence occurrence, Filling part, int head) {
    if (part == Filling.RECIPIENT && blame.isOfDeed(occurrence, head)) {
      doers(occurrence.passage(), head).forEach(who -> parts.add(Role.RECIPIENT, who));
    } else {
      parts.add(part, occurrence.passage(), head);
    }
  }

  private Filling part(Occurrence occurrence, Slot slot, Filling filling, int head) {
    if (isScene(occurrence, slot, head)) {
      return Filling.PLACE;
    }
    return isAskedFor(occurrence, filling, head) ? Filling.TOPIC : filling;
  }

  /** "ordered the expulsion of envoys": they are not who was ordered. */
  private boolean isAskedFor(Occurrence occurrence, Filling filling, int head) {
    return filling == Filling.RECIPIENT
        && occurrence.entry().event().equals(Optional.of(EventClass.REQUEST))
        && occurrence.passage().reference(head).isEmpty()
        && finder.deed(occurrence.passage(), head).stream()
            .anyMatch(each -> each.isNoun() && each.entry().event().isPresent());
  }
}
