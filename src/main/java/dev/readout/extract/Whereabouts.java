package dev.readout.extract;

import dev.readout.link.Who;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where an event happens. */
final class Whereabouts {
  /** "bombed a base in Mali" happens in Mali, "discussed the crisis in Mali" need not. */
  private static final Set<EventClass> STRIKING =
      EnumSet.of(
          EventClass.ASSAULT, EventClass.COERCION, EventClass.MOBILIZATION, EventClass.RETREAT);

  private Whereabouts() {}

  static List<Who> of(Occurrence occurrence, Parts parts) {
    Passage passage = occurrence.passage();
    Set<Who> found = new LinkedHashSet<>(parts.places());
    found.addAll(passage.placesOf(occurrence.head()));
    found.addAll(passage.placesOf(passage.outer(occurrence.head())));
    if (found.isEmpty() && occurrence.carried()) {
      found.addAll(passage.placesOf(occurrence.carrier()));
    }
    if (found.isEmpty()) {
      besidePeople(occurrence, found);
      afterWhole(occurrence, found);
      besideMeans(occurrence, found);
    }
    if (found.isEmpty()) {
      passage.placeOfWhere(occurrence.carrier()).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      occurrence.objects().forEach(object -> found.addAll(passage.placesOf(object)));
      if (!occurrence.isNoun()
          && STRIKING.contains(occurrence.entry().event().orElseThrow().root())) {
        passage
            .syntax()
            .objects(occurrence.head())
            .forEach(object -> found.addAll(passage.placesOf(object)));
      }
    }
    return List.copyOf(found);
  }

  /** "met her counterpart, Jan Kowal, in Warsaw": the parser hangs the place on who was met. */
  private static void besidePeople(Occurrence occurrence, Set<Who> found) {
    Passage passage = occurrence.passage();
    if (occurrence.entry().event().orElseThrow().root() != EventClass.CONSULTATION) {
      return;
    }
    List<Integer> met = new ArrayList<>(passage.syntax().objects(occurrence.head()));
    met.addAll(passage.obliques(occurrence.head()).getOrDefault("with", List.of()));
    for (int each : met) {
      if (passage.isParty(each, "person")) {
        found.addAll(passage.placesOf(each));
        passage
            .tree()
            .children(each, "appos")
            .forEach(name -> found.addAll(passage.placesOf(name)));
      }
    }
  }

  /** "met members of the board in Oslo", "signed a treaty of peace in Oslo". */
  private static void afterWhole(Occurrence occurrence, Set<Who> found) {
    EventClass root = occurrence.entry().event().orElseThrow().root();
    if (root != EventClass.CONSULTATION && root != EventClass.AGREEMENT || occurrence.isNoun()) {
      return;
    }
    Passage passage = occurrence.passage();
    for (int object : passage.syntax().objects(occurrence.head())) {
      for (int whole : passage.tree().children(object, "nmod")) {
        if (passage.syntax().preposition(whole).equals("of")
            && !passage.sentence().token(whole).isProperNoun()) {
          found.addAll(passage.placesOf(whole));
        }
      }
    }
  }

  /** "went on strike in Chile": the place hangs on the word that completes the verb. */
  private static void besideMeans(Occurrence occurrence, Set<Who> found) {
    Passage passage = occurrence.passage();
    for (int word : passage.tree().children(occurrence.head(), "obl")) {
      if (occurrence.entry().trigger().within().contains(passage.lemma(word))) {
        found.addAll(passage.placesOf(word));
      }
    }
  }
}
