package dev.readout.extract;

import dev.readout.link.Reference;
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
import java.util.stream.Stream;

/**
 * Finds to whom an act is done whose own arguments do not say so: in what is asked, promised,
 * refused or threatened ("threatened to cut off gas to Ukraine"), or beside its object ("banned
 * Lebanese fruit", "massed troops on the border with Iraq").
 */
final class Counterparts {
  private static final int DEEPEST = 3;

  private static final Set<String> TOWARDS =
      Set.of(
          "to", "with", "from", "against", "toward", "towards", "at", "into", "for", "of",
          "out of");

  private static final Set<String> AROUND =
      Set.of(
          "in", "near", "along", "off", "outside", "onto", "around", "on", "inside", "across",
          "over");

  private static final Set<String> PROTESTED_AT =
      Set.of("outside", "on", "near", "at", "in front of");

  /** What a force does on foreign ground it does to the state there. */
  private static final Set<EventClass> ON_THE_GROUND =
      EnumSet.of(EventClass.MOBILIZATION, EventClass.RETREAT);

  /** What weighs on somebody is done to him: "sanctions on", "limits on". */
  private static final Set<EventClass> BURDENING =
      EnumSet.of(
          EventClass.SANCTION, EventClass.CONCESSION, EventClass.COERCION, EventClass.THREAT);

  private static final Set<EventClass> WITHOUT =
      EnumSet.of(EventClass.CONSULTATION, EventClass.STATEMENT, EventClass.ELECTION);

  private final Occurrence occurrence;
  private final Passage passage;
  private final EventClass type;
  private final Map<Who, Role> taken;
  private final Set<Key> home = new LinkedHashSet<>();

  private Counterparts(Occurrence occurrence, Map<Who, Role> taken) {
    this.occurrence = occurrence;
    this.passage = occurrence.passage();
    this.type = occurrence.entry().event().orElseThrow().root();
    this.taken = taken;
    taken.keySet().forEach(who -> who.country().ifPresent(home::add));
  }

  /**
   * Those to whom it was done.
   *
   * @param taken who takes part by the arguments of the predicate; empty comes back when somebody
   *     is a recipient already, or nobody acts
   */
  static List<Who> of(Occurrence occurrence, Map<Who, Role> taken) {
    boolean wanted =
        occurrence.entry().event().filter(type -> !WITHOUT.contains(type.root())).isPresent()
            && taken.containsValue(Role.ACTOR)
            && !taken.containsValue(Role.RECIPIENT);
    return wanted ? new Counterparts(occurrence, taken).find() : List.of();
  }

  private List<Who> find() {
    int verb = occurrence.carrier();
    List<Who> asked =
        type == EventClass.REQUEST || type == EventClass.ACCUSATION ? asked(verb) : List.of();
    if (!asked.isEmpty() || type == EventClass.ACCUSATION) {
      return asked;
    }
    return beside(verb)
        .or(() -> occurrence.carried() ? beside(occurrence.head()) : Optional.empty())
        .or(() -> within(verb, DEEPEST))
        .or(() -> occurrence.carried() ? within(occurrence.head(), DEEPEST) : Optional.empty())
        .or(this::helpedThere)
        .orElse(List.of());
  }

  /** "gave millions for relief in Chad": what helps people of a country helps its state. */
  private Optional<List<Who>> helpedThere() {
    return type == EventClass.AID
        ? Stream.concat(Stream.of(occurrence.carrier()), objects(occurrence.carrier()).stream())
            .flatMap(word -> passage.obliques(word).getOrDefault("in", List.of()).stream())
            .filter(
                head -> passage.place(head).filter(who -> who.isA(EntityClass.COUNTRY)).isPresent())
            .flatMap(head -> foreign(head).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Who is to do what is asked, or does what is complained of: the subject of the clause. */
  private List<Who> asked(int verb) {
    for (int clause : clauses(verb)) {
      for (int subject : passage.tree().children(clause, "nsubj")) {
        List<Who> found = others(subject);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Integer> clauses(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : passage.tree().children(word, "ccomp", "xcomp", "advcl", "acl")) {
      boolean tied =
          passage.tree().is(child, "ccomp", "xcomp")
              || passage.tree().children(child, "mark").stream()
                  .anyMatch(mark -> passage.lemma(mark).equals("to"));
      if (tied) {
        found.add(child);
      }
    }
    return found;
  }

  /** The foreigners named beside a word: "to Iraq", "with Iraq", and those of its objects. */
  private Optional<List<Who>> beside(int word) {
    for (int each : passage.syntax().indirectObjects(word)) {
      List<Who> found = others(each);
      if (!found.isEmpty()) {
        return Optional.of(found);
      }
    }
    for (Map.Entry<String, List<Integer>> phrase : passage.obliques(word).entrySet()) {
      for (int head : phrase.getValue()) {
        Optional<List<Who>> found =
            isTowards(phrase.getKey())
                ? foreign(head)
                    .or(() -> beside(head))
                    .or(() -> amid(head, "in"))
                    .or(() -> doers(head))
                : amid(head, "with");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "an inquiry into crimes committed by Chad's rulers": those are inquired into. */
  private Optional<List<Who>> doers(int head) {
    return type == EventClass.INVESTIGATION
        ? passage.tree().children(head, "acl").stream()
            .flatMap(verb -> passage.syntax().subjects(verb).stream())
            .flatMap(doer -> foreign(doer).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "food to orphanages in Chad", "notes on rebels with Chad": of what is given and shared. */
  private Optional<List<Who>> amid(int head, String preposition) {
    return GIVING.contains(type)
        ? passage.obliques(head).getOrDefault(preposition, List.of()).stream()
            .flatMap(each -> foreign(each).stream())
            .findFirst()
        : Optional.empty();
  }

  private static final Set<EventClass> GIVING = EnumSet.of(EventClass.AID, EventClass.COOPERATION);

  private boolean isTowards(String preposition) {
    return TOWARDS.contains(preposition)
        || preposition.equals("by") && type == EventClass.REJECTION
        || preposition.equals("on") && BURDENING.contains(type)
        || PROTESTED_AT.contains(preposition) && type == EventClass.PROTEST
        || AROUND.contains(preposition) && ON_THE_GROUND.contains(type) && !home.isEmpty();
  }

  /** Those of the objects, then those in the clauses below. */
  private Optional<List<Who>> within(int word, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    for (int object : objects(word)) {
      Optional<List<Who>> found = foreign(object).or(() -> beside(object));
      if (found.isPresent()) {
        return found;
      }
    }
    List<Integer> below = new ArrayList<>();
    if (!isDecided()) {
      below.addAll(clauses(word));
      objects(word).forEach(object -> below.addAll(clauses(object)));
    }
    for (int clause : below) {
      Optional<List<Who>> found = within(clause, depth - 1).or(() -> beside(clause));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "approved a plan to send troops to Chad" is not agreed with Chad. */
  private boolean isDecided() {
    return occurrence.entry().roles().get(Slot.COMPLEMENT) == Filling.TOPIC;
  }

  private List<Integer> objects(int word) {
    return passage.sentence().token(word).isVerb() ? passage.syntax().objects(word) : List.of();
  }

  /** Whom a phrase names that are of another country than those who act. */
  private Optional<List<Who>> foreign(int head) {
    List<Who> found =
        others(head).stream()
            .filter(who -> who.country().filter(key -> !home.contains(key)).isPresent())
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** A closure of the West Bank and the return of the Golan concern those who live there. */
  private boolean isRegion(Who who) {
    return BURDENING.contains(type) && !who.isA(EntityClass.CITY) && !who.isA(EntityClass.COUNTRY);
  }

  private List<Who> others(int head) {
    boolean pronoun =
        passage
            .reference(head)
            .filter(reference -> reference.kind() == Reference.Kind.PRONOUN)
            .isPresent();
    return pronoun
        ? List.of()
        : passage.parties(head).stream()
            .filter(who -> !taken.containsKey(who))
            .filter(who -> !who.isA(EntityClass.PLACE) || isRegion(who))
            .toList();
  }
}
