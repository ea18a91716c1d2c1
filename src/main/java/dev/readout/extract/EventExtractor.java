package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Claim.EventTold;
import dev.readout.link.Reference;
import dev.readout.link.Who;
import dev.readout.text.Span;
import dev.readout.time.Anchor;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "Kowal called Brandt on Monday, PAP said." → a PhoneCall of the two, on that Monday, says PAP.
 */
final class EventExtractor {
  private final OccurrenceFinder finder;
  private final Roles roles;
  private final Certainty certainty;
  private final Sources sources;
  private final Dates dates;

  EventExtractor(Lexicon lexicon, Anchor anchor) {
    this.finder = new OccurrenceFinder(lexicon);
    this.roles = new Roles(finder);
    this.certainty = new Certainty(lexicon, finder);
    this.sources = new Sources(lexicon);
    this.dates = new Dates(anchor);
  }

  /** Adds the events a sentence tells, in reading order, to what was told before them. */
  void extract(Passage passage, List<EventTold> told) {
    Map<Integer, Integer> places = new HashMap<>();
    for (Occurrence occurrence : finder.find(passage)) {
      Optional<EventTold> event =
          certainty
              .of(occurrence)
              .map(factuality -> tell(occurrence, factuality))
              .map(each -> Backreferences.resolve(occurrence, each, told))
              .map(each -> sameAsVerb(occurrence, each, places, told))
              .filter(EventExtractor::isWorthTelling);
      if (event.isPresent()) {
        places.put(occurrence.head(), told.size());
        told.add(event.get());
      }
    }
  }

  /**
   * A noun and the verb above it that tell the same kind of event tell one: "discussed in a call".
   */
  private static EventTold sameAsVerb(
      Occurrence occurrence, EventTold event, Map<Integer, Integer> places, List<EventTold> told) {
    int governor = occurrence.passage().tree().governor(occurrence.head());
    Integer place = places.get(governor);
    if (!occurrence.isNoun() || place == null || event.same().isPresent()) {
      return event;
    }
    boolean sameKind = told.get(place).types().get(0).root() == event.types().get(0).root();
    return sameKind ? event.goingBackTo(place) : event;
  }

  private EventTold tell(Occurrence occurrence, Factuality factuality) {
    Passage passage = occurrence.passage();
    EventClass type = occurrence.entry().event().orElseThrow();
    Roles.Cast cast = roles.fill(occurrence);
    Attribution attribution = sources.of(occurrence);
    Dates.Dated dated = dates.of(occurrence, factuality);
    boolean speech = type.root() == EventClass.STATEMENT;
    return new EventTold(
        passage.sentence().index(),
        passage.sentence().span(occurrence.head(), occurrence.head()),
        List.of(type),
        participants(type, cast),
        places(occurrence, cast),
        topics(passage, occurrence.head(), cast),
        spans(passage, cast.topicHeads()),
        OptionalInt.empty(),
        ordinal(passage, occurrence.head()),
        dated.when(),
        dated.words(),
        factuality,
        attribution.source(),
        attribution.via(),
        attribution.unnamed(),
        speech ? quote(occurrence) : Optional.empty(),
        occurrence.entry().rule());
  }

  /** Symmetric events know participants only. */
  private static Map<Who, Role> participants(EventClass type, Roles.Cast cast) {
    if (type.root() != EventClass.CONSULTATION) {
      return cast.participants();
    }
    Map<Who, Role> equals = new java.util.LinkedHashMap<>();
    cast.participants().keySet().forEach(who -> equals.put(who, Role.PARTICIPANT));
    return equals;
  }

  private static final Set<EventClass> TOLD_WITHOUT_ACTOR =
      EnumSet.of(
          EventClass.CONSULTATION, EventClass.ASSAULT, EventClass.ELECTION, EventClass.PROTEST);

  /**
   * Most events need somebody; a meeting, an attack or an election may be told by time and place.
   */
  private static boolean isWorthTelling(EventTold told) {
    boolean placed = !told.places().isEmpty() || told.when().isKnown();
    return told.same().isPresent()
        || !told.participants().isEmpty()
        || placed && TOLD_WITHOUT_ACTOR.contains(told.types().get(0).root());
  }

  private static List<Who> places(Occurrence occurrence, Roles.Cast cast) {
    Passage passage = occurrence.passage();
    Set<Who> found = new LinkedHashSet<>(cast.places());
    found.addAll(passage.placesOf(occurrence.head()));
    if (found.isEmpty() && occurrence.carried()) {
      found.addAll(passage.placesOf(occurrence.carrier()));
    }
    if (found.isEmpty()) {
      occurrence.objects().forEach(object -> found.addAll(passage.placesOf(object)));
    }
    return List.copyOf(found);
  }

  private static List<Who> topics(Passage passage, int head, Roles.Cast cast) {
    Set<Who> found = new LinkedHashSet<>();
    for (int topic : cast.topicHeads()) {
      Optional<Who> place = passage.place(topic);
      if (place.isPresent()) {
        found.add(place.get());
      } else {
        passage.reference(topic).ifPresent(reference -> found.addAll(reference.who()));
      }
    }
    found.addAll(spokenOf(passage, head));
    found.removeAll(cast.participants().keySet());
    return List.copyOf(found);
  }

  /** Who does what is said: the subject of the clause that the predicate governs. */
  private static List<Who> spokenOf(Passage passage, int head) {
    return passage.tree().children(head, "ccomp").stream()
        .flatMap(clause -> passage.syntax().subjects(clause).stream())
        .map(passage::reference)
        .flatMap(Optional::stream)
        .filter(reference -> reference.kind() != Reference.Kind.PRONOUN)
        .flatMap(reference -> reference.who().stream())
        .toList();
  }

  private static List<Span> spans(Passage passage, List<Integer> heads) {
    return heads.stream().map(head -> passage.sentence().span(head, head)).toList();
  }

  /** "third phone call", "a fourth round of talks". */
  private static OptionalInt ordinal(Passage passage, int head) {
    Tree tree = passage.tree();
    List<Integer> heads = new ArrayList<>(List.of(head));
    int governor = tree.governor(head);
    if (governor != Tree.ROOT && tree.is(head, "nmod") && passage.lemma(governor).equals("round")) {
      heads.add(governor);
    }
    return heads.stream()
        .flatMap(each -> tree.children(each, "amod").stream())
        .map(passage::lemma)
        .flatMapToInt(EventExtractor::ordinal)
        .findFirst();
  }

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static java.util.stream.IntStream ordinal(String word) {
    int place = ORDINALS.indexOf(word);
    return place < 0
        ? java.util.stream.IntStream.empty()
        : java.util.stream.IntStream.of(place + 1);
  }

  /**
   * The quotation that the speech verb governs: the one in its sentence, not inside another's
   * clause.
   */
  private static Optional<String> quote(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    return Quotes.in(passage.sentence())
        .filter(quote -> occurrence.head() < quote.first() || occurrence.head() > quote.last())
        .map(quote -> quote.in(passage.sentence()));
  }
}
