package dev.readout.extract;

import dev.readout.link.Reference;
import dev.readout.link.Who;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fills the parts of an event from the arguments around its predicate. */
final class Roles {
  private final OccurrenceFinder finder;
  private final Blame blame;

  Roles(OccurrenceFinder finder) {
    this.finder = finder;
    this.blame = new Blame(finder);
  }

  /** Who plays which part; words that stand for no one known are left out. */
  Cast fill(Occurrence occurrence) {
    Cast cast = new Cast();
    Map<Slot, List<Integer>> arguments =
        occurrence.isNoun() ? nounArguments(occurrence) : verbArguments(occurrence);
    arguments.forEach(
        (slot, heads) -> {
          Filling filling = occurrence.entry().roles().get(slot);
          if (filling != null) {
            boolean topical = isTopical(occurrence, slot, heads);
            heads.forEach(
                head ->
                    add(
                        cast,
                        occurrence,
                        topical ? Filling.TOPIC : part(occurrence, slot, filling, head),
                        head));
          }
        });
    if (!occurrence.isNoun()
        && isAssault(occurrence)
        && !cast.participants().containsValue(Role.ACTOR)) {
      wielders(occurrence.passage(), arguments)
          .forEach(head -> cast.add(Filling.ACTOR, occurrence.passage(), head));
    }
    hosts(occurrence, cast, arguments).forEach(who -> cast.add(Role.PARTICIPANT, who));
    Counterparts.of(occurrence, cast.participants()).forEach(who -> cast.add(Role.RECIPIENT, who));
    return cast;
  }

  /** Who did what a noun tells: those it names, else the state where somebody was arrested. */
  private List<Who> doers(Passage passage, int noun) {
    Cast deed = finder.deed(passage, noun).map(this::fill).orElseGet(Cast::new);
    List<Who> doers =
        deed.participants().entrySet().stream()
            .filter(each -> each.getValue() == Role.ACTOR)
            .map(Map.Entry::getKey)
            .toList();
    return doers.isEmpty() ? blame.authorities(passage, noun) : doers;
  }

  /** "the Kabul bombing" was in Kabul, and by nobody of Kabul. */
  private static boolean isScene(Occurrence occurrence, Slot slot, int head) {
    return slot.equals(Slot.ADJECTIVE)
        && occurrence.isNoun()
        && isAssault(occurrence)
        && occurrence
            .passage()
            .place(head)
            .filter(place -> !place.isA(EntityClass.COUNTRY))
            .isPresent();
  }

  private static boolean isAssault(Occurrence occurrence) {
    return occurrence.entry().event().map(EventClass::root).equals(Optional.of(EventClass.ASSAULT));
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
      Occurrence occurrence, Cast cast, Map<Slot, List<Integer>> arguments) {
    if (!occurrence.entry().event().equals(Optional.of(EventClass.VISIT))) {
      return List.of();
    }
    Set<Key> home = new LinkedHashSet<>();
    cast.participants().keySet().forEach(who -> who.country().ifPresent(home::add));
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
        && isMeeting(occurrence)
        && occurrence.passage().place(heads.get(0)).isPresent();
  }

  private void add(Cast cast, Occurrence occurrence, Filling part, int head) {
    if (part == Filling.RECIPIENT && blame.isOfDeed(occurrence, head)) {
      doers(occurrence.passage(), head).forEach(who -> cast.add(Role.RECIPIENT, who));
    } else {
      cast.add(part, occurrence.passage(), head);
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

  private static boolean isMeeting(Occurrence occurrence) {
    return occurrence
        .entry()
        .event()
        .map(EventClass::root)
        .equals(Optional.of(EventClass.CONSULTATION));
  }

  /** The filled parts of one event. */
  static final class Cast {
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

    private void add(Filling filling, Passage passage, int head) {
      switch (filling) {
        case TOPIC, ABOUT -> topicHeads.add(head);
        case PLACE -> passage.place(head).ifPresent(places::add);
        default -> passage.parties(head).forEach(who -> add(filling.role().orElseThrow(), who));
      }
    }

    private void add(Role role, Who who) {
      participants.putIfAbsent(who, role);
    }
  }

  private Map<Slot, List<Integer>> verbArguments(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int verb = occurrence.head();
    Map<Slot, List<Integer>> found = new LinkedHashMap<>();
    put(found, Slot.SUBJECT, passage.syntax().subjects(verb));
    List<Integer> objects = new ArrayList<>(passage.syntax().objects(verb));
    objects.removeIf(
        object -> occurrence.objects().contains(object) && !isDoneTo(occurrence, object));
    objects.replaceAll(object -> Behind.content(passage, object));
    put(found, Slot.OBJECT, objects);
    put(found, Slot.OBJECT, Behind.owners(occurrence, endedOrDone(passage, verb, objects)));
    put(found, Slot.INDIRECT_OBJECT, passage.syntax().indirectObjects(verb));
    put(found, Slot.SUBJECT, ownForces(occurrence));
    prepositions(found, passage, verb);
    for (int object : occurrence.objects()) {
      prepositions(found, passage, object);
      int content = Behind.content(passage, object);
      if (content != object) {
        prepositions(found, passage, content);
      }
      modifiers(found, passage, object);
    }
    put(found, Slot.COMPLEMENT, passage.tree().children(verb, "ccomp", "xcomp"));
    return found;
  }

  private static final Set<EventClass> MOVING =
      EnumSet.of(EventClass.MOBILIZATION, EventClass.RETREAT);

  /** "Chinese warships were deployed": by nobody named, so by those whose they are. */
  private static List<Integer> ownForces(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int verb = occurrence.head();
    boolean unsaid =
        MOVING.contains(occurrence.entry().event().orElseThrow().root())
            && passage.syntax().isPassive(verb)
            && passage.syntax().subjects(verb).isEmpty();
    return unsaid ? passage.syntax().objects(verb) : List.of();
  }

  /** The objects, and what a verb pulls out of, withdraws from or does away with. */
  private static List<Integer> endedOrDone(Passage passage, int verb, List<Integer> objects) {
    List<Integer> all = new ArrayList<>(objects);
    List.of("of", "from", "out of")
        .forEach(word -> all.addAll(passage.obliques(verb).getOrDefault(word, List.of())));
    return all;
  }

  private static final Set<EventClass> DONE_TO_PEOPLE =
      EnumSet.of(
          EventClass.ASSAULT, EventClass.COERCION, EventClass.CONCESSION, EventClass.PROTEST);

  /** "freed the hostages": whom the lexicon names to know the act are those it is done to. */
  private static boolean isDoneTo(Occurrence occurrence, int object) {
    return DONE_TO_PEOPLE.contains(occurrence.entry().event().orElseThrow().root())
        && occurrence
            .passage()
            .reference(object)
            .filter(
                reference -> reference.who().stream().allMatch(who -> who.isA(EntityClass.GROUP)))
            .isPresent();
  }

  private Map<Slot, List<Integer>> nounArguments(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int noun = occurrence.head();
    Map<Slot, List<Integer>> found = new LinkedHashMap<>();
    modifiers(found, passage, noun);
    passage
        .phrases(noun)
        .forEach((preposition, heads) -> put(found, Slot.preposition(preposition), heads));
    if (occurrence.carried()) {
      carried(found, occurrence);
    } else {
      aside(found, occurrence);
      put(found, slotFor(Filling.RECIPIENT, occurrence.entry()), Behind.sufferers(passage, noun));
    }
    if (Stream.of(Slot.POSSESSOR, Slot.ADJECTIVE, Slot.preposition("by"))
        .noneMatch(found::containsKey)) {
      put(found, Slot.preposition("by"), blame.accused(occurrence));
    }
    return found;
  }

  /** "X launched an attack on Y": the verb's subject and phrases are the noun's. */
  private void carried(Map<Slot, List<Integer>> found, Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int verb = occurrence.carrier();
    Optional<Lexicon.Support> support = finder.support(passage, verb, occurrence.head());
    int noun = passage.outer(occurrence.head());
    if (!passage.syntax().objects(verb).contains(noun) && !passage.tree().is(noun, "obl", "conj")) {
      prepositions(found, passage, verb);
      return;
    }
    boolean takesPart = support.filter(each -> each.effect() != Lexicon.Effect.OTHER).isPresent();
    if (takesPart && support.get().subject().isPresent()) {
      Slot slot = slotFor(support.get().subject().get(), occurrence.entry());
      put(found, slot, passage.syntax().subjects(verb));
      prepositions(found, passage, verb);
    }
  }

  /** "received a warning": the subject stands where the entry has its recipient. */
  private static Slot slotFor(Filling part, Entry entry) {
    boolean receives = part == Filling.RECIPIENT || part == Filling.ADDRESSEE;
    if (!receives) {
      return Slot.SUBJECT;
    }
    return entry.roles().entrySet().stream()
        .filter(
            each -> each.getValue() == Filling.RECIPIENT || each.getValue() == Filling.ADDRESSEE)
        .map(Map.Entry::getKey)
        .min((a, b) -> a.name().compareTo(b.name()))
        .orElse(Slot.SUBJECT);
  }

  private static final Set<String> BESIDE =
      Set.of(
          "in",
          "on",
          "during",
          "at",
          "over",
          "by",
          "after",
          "following",
          "before",
          "ahead of",
          "for");

  /** "Brandt said after talks with Kowal": who speaks around a meeting was in it. */
  private void aside(Map<Slot, List<Integer>> found, Occurrence occurrence) {
    Passage passage = occurrence.passage();
    boolean meeting = isMeeting(occurrence);
    int outer = passage.outer(occurrence.head());
    boolean owned =
        found.containsKey(Slot.POSSESSOR) || found.containsKey(Slot.preposition("between"));
    if (meeting
        && !owned
        && passage.tree().is(outer, "obl")
        && BESIDE.contains(passage.syntax().preposition(outer))) {
      int verb = passage.tree().governor(outer);
      Stream<Integer> judges =
          isReason(passage, occurrence.head(), verb)
              ? Stream.empty()
              : passage.syntax().subjects(verb).stream();
      List<Integer> people =
          Stream.concat(judges, passage.syntax().objects(verb).stream())
              .filter(word -> passage.reference(word).stream().anyMatch(Roles::canMeet))
              .toList();
      put(found, Slot.SUBJECT, people);
    }
  }

  private static final Set<EventClass> JUDGING =
      EnumSet.of(
          EventClass.ACCUSATION, EventClass.SUPPORT, EventClass.SANCTION, EventClass.COERCION);

  /** "criticised Brandt for the meeting": the one who judges need not have been there. */
  private boolean isReason(Passage passage, int noun, int verb) {
    return passage.syntax().preposition(noun).matches("for|over")
        && finder
            .deed(passage, verb)
            .flatMap(each -> each.entry().event())
            .filter(type -> JUDGING.contains(type.root()))
            .isPresent();
  }

  private static boolean canMeet(Reference reference) {
    return reference.who().stream()
        .anyMatch(who -> who.isA(EntityClass.PERSON) || who.isA(EntityClass.GOVERNMENT));
  }

  private static void modifiers(Map<Slot, List<Integer>> found, Passage passage, int noun) {
    put(
        found,
        Slot.POSSESSOR,
        passage.syntax().coordinated(passage.tree().children(noun, "nmod:poss")));
    put(
        found,
        Slot.ADJECTIVE,
        passage.tree().children(noun, "amod", "compound").stream()
            .flatMap(
                word ->
                    Stream.concat(
                        passage.tree().children(word, "compound").stream(), Stream.of(word)))
            .filter(word -> passage.reference(word).filter(each -> each.head() == word).isPresent())
            .toList());
  }

  private static void prepositions(Map<Slot, List<Integer>> found, Passage passage, int word) {
    passage
        .obliques(word)
        .forEach((preposition, heads) -> put(found, Slot.preposition(preposition), heads));
  }

  private static void put(Map<Slot, List<Integer>> found, Slot slot, List<Integer> heads) {
    if (!heads.isEmpty()) {
      found.computeIfAbsent(slot, key -> new ArrayList<>()).addAll(heads);
    }
  }
}
