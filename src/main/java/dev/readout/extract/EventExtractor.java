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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * "Kowal called Brandt on Monday, PAP said." → a PhoneCall of the two, on that Monday, says PAP.
 */
final class EventExtractor {
  private final OccurrenceFinder finder;
  private final Roles roles;
  private final Certainty certainty;
  private final Sources sources;
  private final Dates dates;
  private final Games games;
  private final Set<EventClass> toldSomewhere;
  private final Consumer<Note> notes;

  /**
   * @param toldSomewhere classes of the events that the article tells, for "the call" and its like
   * @param notes is told why each event reads as it does
   */
  EventExtractor(
      Lexicon lexicon, Anchor anchor, Set<EventClass> toldSomewhere, Consumer<Note> notes) {
    this.notes = notes;
    this.toldSomewhere = Set.copyOf(toldSomewhere);
    this.finder = new OccurrenceFinder(lexicon);
    this.roles = new Roles(finder);
    this.certainty = new Certainty(lexicon, finder);
    this.sources = new Sources(lexicon);
    this.dates = new Dates(anchor);
    this.games = lexicon.games();
  }

  /**
   * Adds the events a sentence tells, in reading order, to what was told before them.
   *
   * @return how they stand to each other
   */
  List<Tie> extract(Passage passage, List<EventTold> told) {
    int first = told.size();
    List<Occurrence> tellers = new ArrayList<>();
    List<EventTold> feared = new ArrayList<>();
    for (Occurrence occurrence : finder.find(passage, toldSomewhere)) {
      Optional<EventTold> event =
          tell(occurrence)
              .map(each -> Backreferences.resolve(occurrence, each, told))
              .filter(each -> !games.isPlayed(passage, each));
      if (event.filter(each -> isWorthTelling(occurrence, each)).isPresent()) {
        tellers.add(occurrence);
        told.add(event.get());
      } else if (event.isPresent()) {
        note(
            occurrence,
            Note.Kind.LEFT_OUT,
            "names nobody known, and no time or place that would do");
      } else if (SpeechActs.isWarnedOf(occurrence)) {
        feared.add(tell(occurrence, Factuality.UNCLEAR, true));
      }
    }
    unite(told.subList(first, told.size()), first, tellers);
    new SpeechActs(told.subList(first, told.size()), feared).name(tellers);
    return Tying.tie(passage, new Tellers(tellers, first, told));
  }

  /**
   * A noun and the verb that governs it, of the same kind, tell one event: "discussed in a call",
   * "the strike targeted a base". The later goes back to the earlier.
   */
  private static void unite(List<EventTold> told, int first, List<Occurrence> tellers) {
    for (int noun = 0; noun < told.size(); noun++) {
      for (int verb = 0; verb < told.size(); verb++) {
        if (governs(tellers.get(verb), tellers.get(noun))) {
          unite(told, first, tellers, noun, verb);
        }
      }
    }
  }

  private static boolean governs(Occurrence verb, Occurrence noun) {
    Passage passage = noun.passage();
    return noun.isNoun()
        && !verb.isNoun()
        && passage.tree().governor(passage.outer(noun.head())) == verb.head();
  }

  private static final Set<EventClass> SPOKEN =
      EnumSet.of(EventClass.ACCUSATION, EventClass.STATEMENT, EventClass.REQUEST);

  /** "France condemned allegations by Rwanda": the words of one against the words of another. */
  private static boolean isAnswered(
      List<Occurrence> tellers, List<EventTold> told, int noun, int verb) {
    Passage passage = tellers.get(noun).passage();
    return SPOKEN.contains(told.get(verb).types().get(0).root())
        && passage.tree().is(passage.outer(tellers.get(noun).head()), "obj", "nsubj:pass")
        && told.get(noun).participants().entrySet().stream()
            .anyMatch(
                each ->
                    each.getValue() != Role.RECIPIENT
                        && each.getValue() != Role.ADDRESSEE
                        && !told.get(verb).participants().containsKey(each.getKey()));
  }

  private static void unite(
      List<EventTold> told, int first, List<Occurrence> tellers, int noun, int verb) {
    EventTold of = told.get(noun);
    EventTold by = told.get(verb);
    EventClass type = of.types().get(0);
    boolean sent = by.types().get(0) == EventClass.VISIT && type != EventClass.VISIT;
    if (sent && type.root() == EventClass.CONSULTATION) {
      told.set(noun, of.joinedBy(by.participants()));
    } else if (by.types().get(0).root() == type.root() && !isAnswered(tellers, told, noun, verb)) {
      int later = Math.max(noun, verb);
      if (told.get(later).same().isEmpty()) {
        told.set(later, told.get(later).goingBackTo(first + Math.min(noun, verb)));
      }
    }
  }

  private Optional<EventTold> tell(Occurrence occurrence) {
    Certainty.Judgement judgement = certainty.of(occurrence);
    if (judgement.factuality().isEmpty()) {
      note(
          occurrence,
          Note.Kind.LEFT_OUT,
          "only wanted, feared or supposed, for \"" + judgement.why() + '"');
      return Optional.empty();
    }
    note(occurrence, Note.Kind.CERTAINTY, judgement.why());
    EventTold told = tell(occurrence, judgement.factuality().get(), judgement.ahead());
    return Optional.of(judgement.conditional() ? told.asThreat() : told);
  }

  private void note(Occurrence occurrence, Note.Kind kind, String why) {
    Passage passage = occurrence.passage();
    int head = occurrence.head();
    String rule = kind == Note.Kind.LEFT_OUT ? ", by the rule " + occurrence.entry().rule() : "";
    notes.accept(
        new Note(
            passage.sentence().index(), passage.sentence().span(head, head), kind, why + rule));
  }

  private EventTold tell(Occurrence occurrence, Factuality factuality, boolean ahead) {
    Passage passage = occurrence.passage();
    EventClass type = occurrence.entry().event().orElseThrow();
    Roles.Cast cast = roles.fill(occurrence);
    Attribution attribution = sources.of(occurrence);
    if (!attribution.why().isEmpty()) {
      note(occurrence, Note.Kind.SOURCE, attribution.why());
    }
    Dates.Dated dated = dates.of(occurrence, factuality);
    List<Who> places = places(occurrence, cast);
    boolean toCome =
        factuality == Factuality.HAPPENED
            && (dates.isToCome(dated) || occurrence.entry().trigger().isAhead());
    boolean speech = type.root() == EventClass.STATEMENT;
    return new EventTold(
        passage.sentence().index(),
        passage.sentence().span(occurrence.head(), occurrence.head()),
        List.of(type),
        Locals.settled(participants(occurrence, type, cast, attribution), type, places),
        places,
        topics(passage, occurrence.head(), cast),
        spans(passage, cast.topicHeads()),
        OptionalInt.empty(),
        ordinal(passage, occurrence.head()),
        dated.when(),
        dated.words(),
        toCome ? Factuality.PLANNED : factuality,
        ahead || toCome,
        attribution.source(),
        attribution.via(),
        attribution.unnamed(),
        speech && !occurrence.isNoun() ? quote(occurrence) : Optional.empty(),
        occurrence.entry().rule());
  }

  /** "We will send troops," Kowal said: he speaks for those who will. */
  private static void firstPerson(
      Occurrence occurrence, Attribution attribution, Map<Who, Role> all) {
    Filling filling = occurrence.entry().roles().get(Slot.SUBJECT);
    Passage passage = occurrence.passage();
    boolean first =
        !occurrence.isNoun()
            && passage.syntax().subjects(occurrence.head()).stream()
                .map(passage::lemma)
                .anyMatch(lemma -> lemma.equals("we") || lemma.equals("i"));
    EventClass type = occurrence.entry().event().orElseThrow().root();
    boolean confessed = type == EventClass.ASSAULT || type == EventClass.COERCION;
    boolean denied =
        passage.tree().children(occurrence.head(), "advmod").stream()
            .anyMatch(word -> passage.lemma(word).equals("not"));
    if (first && filling != null && !confessed && !denied) {
      filling
          .role()
          .ifPresent(role -> attribution.source().ifPresent(who -> all.putIfAbsent(who, role)));
    }
  }

  /** Symmetric events know participants only; who is said to have done it is accused. */
  private static Map<Who, Role> participants(
      Occurrence occurrence, EventClass type, Roles.Cast cast, Attribution attribution) {
    Map<Who, Role> all = new LinkedHashMap<>(cast.participants());
    firstPerson(occurrence, attribution, all);
    if (type.root() == EventClass.CONSULTATION) {
      all.replaceAll((who, role) -> Role.PARTICIPANT);
    } else if (type.root() == EventClass.ACCUSATION && !all.containsValue(Role.RECIPIENT)) {
      spokenOf(occurrence.passage(), occurrence.head())
          .forEach(who -> all.putIfAbsent(who, Role.RECIPIENT));
    }
    return all;
  }

  /**
   * Most events need somebody. A meeting or an election may be told by its time or place, an attack
   * or a protest by both; what a noun only mentions needs somebody or a time.
   */
  private static boolean isWorthTelling(Occurrence occurrence, EventTold told) {
    if (told.same().isPresent() || !told.participants().isEmpty()) {
      return true;
    }
    if (occurrence.entry().trigger().isAhead()) {
      return false;
    }
    boolean placed = !told.places().isEmpty();
    boolean timed = told.when().isKnown() || told.timeWords().isPresent();
    return switch (told.types().get(0).root()) {
      case CONSULTATION, ELECTION -> placed || timed || told.ordinal().isPresent();
      case ASSAULT, PROTEST ->
          placed && !occurrence.isDefinite()
              || timed && (placed || occurrence.carried() || !occurrence.isNoun());
      case AGREEMENT, COERCION, CONCESSION, SANCTION, RETREAT, AID, MOBILIZATION ->
          (placed || timed)
              && !occurrence.isNoun()
              && occurrence.passage().syntax().isPassive(occurrence.head());
      default -> false;
    };
  }

  /** "bombed a base in Mali" happens in Mali, "discussed the crisis in Mali" need not. */
  private static final Set<EventClass> STRIKING =
      EnumSet.of(
          EventClass.ASSAULT, EventClass.COERCION, EventClass.MOBILIZATION, EventClass.RETREAT);

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

  /** "went on strike in Chile": the place hangs on the word that completes the verb. */
  private static void besideMeans(Occurrence occurrence, Set<Who> found) {
    Passage passage = occurrence.passage();
    for (int word : passage.tree().children(occurrence.head(), "obl")) {
      if (occurrence.entry().trigger().within().contains(passage.lemma(word))) {
        found.addAll(passage.placesOf(word));
      }
    }
  }

  private static List<Who> places(Occurrence occurrence, Roles.Cast cast) {
    Passage passage = occurrence.passage();
    Set<Who> found = new LinkedHashSet<>(cast.places());
    found.addAll(passage.placesOf(occurrence.head()));
    found.addAll(passage.placesOf(passage.outer(occurrence.head())));
    if (found.isEmpty() && occurrence.carried()) {
      found.addAll(passage.placesOf(occurrence.carrier()));
    }
    if (found.isEmpty()) {
      besidePeople(occurrence, found);
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
        .filter(
            subject ->
                passage
                    .reference(subject)
                    .filter(reference -> reference.kind() == Reference.Kind.PRONOUN)
                    .isEmpty())
        .flatMap(subject -> passage.parties(subject).stream())
        .toList();
  }

  private static List<Span> spans(Passage passage, List<Integer> heads) {
    return heads.stream().map(head -> passage.sentence().span(head, head)).toList();
  }

  /** "third phone call", "a fourth round of talks". */
  private static OptionalInt ordinal(Passage passage, int head) {
    Tree tree = passage.tree();
    return Stream.of(head, passage.outer(head))
        .distinct()
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
