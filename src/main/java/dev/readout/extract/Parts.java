package dev.readout.extract;

import dev.readout.link.Who;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filled parts of one event: who took which, where it was and what it was about. */
final class Parts {
  private final Map<Who, Role> participants = new LinkedHashMap<>();
  private final List<Who> places = new ArrayList<>();
  private final List<Integer> topicHeads = new ArrayList<>();

  Map<Who, Role> participants() {
    return participants;
  }

  List<Who> places() {
    return places;
  }

  /** Heads of the phrases it was about. */
  List<Integer> topicHeads() {
    return topicHeads;
  }

  void add(Filling filling, Passage passage, int head) {
    switch (filling) {
      case TOPIC, ABOUT -> topicHeads.add(head);
      case PLACE -> passage.place(head).ifPresent(places::add);
      case ADDRESSEE -> spokenTo(passage, head).forEach(who -> add(Role.ADDRESSEE, who));
      default -> passage.parties(head).forEach(who -> add(filling.role().orElseThrow(), who));
    }
  }

  /** "responded to Brandt's death" says nothing to her. */
  private static List<Who> spokenTo(Passage passage, int head) {
    boolean thing = passage.reference(head).isEmpty() && passage.tree().has(head, "nmod:poss");
    return passage.parties(head).stream()
        .filter(who -> !thing || !who.isA(EntityClass.PERSON))
        .toList();
  }

  void add(Role role, Who who) {
    participants.putIfAbsent(who, role);
  }
}
