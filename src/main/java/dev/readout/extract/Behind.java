package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.link.Who;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who or what stands behind the words of an argument: what a quantity counts, whose a thing is. */
final class Behind {
  /** Classes in which what is done to somebody's thing is done to him: "praised her candour". */
  private static final Set<EventClass> OF_THE_OWNER =
      EnumSet.of(EventClass.ACCUSATION, EventClass.SUPPORT, EventClass.INVESTIGATION);

  /** Classes in which a pact, talks or ties with somebody may come to an end. */
  private static final Set<EventClass> ENDING =
      EnumSet.of(
          EventClass.REJECTION, EventClass.RETREAT, EventClass.SANCTION, EventClass.CONCESSION);

  private Behind() {}

  /** "one of the barricades", "$38 million in aid": what is counted; else the word itself. */
  static int content(Passage passage, int word) {
    boolean quantity =
        passage.sentence().token(word).pos().matches("CD|\\$") || passage.isQuantity(word);
    if (!quantity || passage.reference(word).isPresent()) {
      return word;
    }
    return passage.phrases(word).entrySet().stream()
        .filter(each -> each.getKey().equals("of") || each.getKey().equals("in"))
        .map(each -> each.getValue().get(0))
        .findFirst()
        .orElse(word);
  }

  /** Those whose thing an object is, or with whom it was made. */
  static List<Integer> owners(Occurrence occurrence, List<Integer> objects) {
    EventClass type = occurrence.entry().event().orElseThrow().root();
    Passage passage = occurrence.passage();
    List<Integer> found = new ArrayList<>();
    for (int object : objects) {
      boolean thing = passage.reference(object).isEmpty();
      if (thing && OF_THE_OWNER.contains(type)) {
        found.addAll(persons(passage, object));
      }
      if (thing && ENDING.contains(type)) {
        found.addAll(passage.phrases(object).getOrDefault("with", List.of()));
      }
    }
    return found;
  }

  private static List<Integer> persons(Passage passage, int thing) {
    return passage.tree().children(thing, "nmod:poss").stream()
        .filter(owner -> passage.parties(owner).stream().anyMatch(who -> isPerson(who)))
        .toList();
  }

  private static boolean isPerson(Who who) {
    return who.isA(EntityClass.PERSON);
  }

  /** "a warehouse belonging to the agency": the phrase that names the owner. */
  static List<Integer> holders(Passage passage, int thing) {
    return passage.tree().children(thing, "acl").stream()
        .flatMap(
            verb ->
                switch (passage.lemma(verb)) {
                  case "belong" -> passage.obliques(verb).getOrDefault("to", List.of()).stream();
                  case "own", "run", "operate" ->
                      passage.obliques(verb).getOrDefault("by", List.of()).stream();
                  default -> Stream.<Integer>empty();
                })
        .toList();
  }

  /** "a delegation led by Brandt": whoever leads it. */
  static List<Integer> leaders(Passage passage, int group) {
    return passage.tree().children(group, "acl").stream()
        .filter(verb -> LEADING.contains(passage.lemma(verb)))
        .flatMap(verb -> passage.obliques(verb).getOrDefault("by", List.of()).stream())
        .toList();
  }

  private static final Set<String> LEADING = WordTable.set("leading");

  /** "is under arrest", "has been under fire": whoever is under it suffers it. */
  static List<Integer> sufferers(Passage passage, int noun) {
    Tree tree = passage.tree();
    boolean under =
        tree.children(noun, "case").stream()
            .map(word -> passage.sentence().token(word).word().toLowerCase(Locale.ROOT))
            .anyMatch("under"::equals);
    return under && tree.has(noun, "cop") ? passage.syntax().subjects(noun) : List.of();
  }
}
