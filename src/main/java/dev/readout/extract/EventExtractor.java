package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import dev.readout.link.Who;
import dev.readout.text.Span;
import dev.readout.time.Anchor;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "Kowal called Brandt on Monday, PAP said." → a PhoneCall of the two, on that Monday, says PAP.
 *
 * <p>Reads each word that tells an event by itself; how the events of an article stand to each
 * other is for the {@link Story}.
 */
final class EventExtractor {
  private final OccurrenceFinder finder;
  private final Roles roles;
  private final Certainty certainty;
  private final Sources sources;
  private final Dates dates;
  private final Games games;

  EventExtractor(Lexicon lexicon, Anchor anchor) {
    Carriers carriers = new Carriers(lexicon);
    this.finder = new OccurrenceFinder(lexicon, carriers);
    this.roles = new Roles(finder, carriers);
    this.certainty = new Certainty(lexicon, finder, carriers);
    this.sources = new Sources(lexicon);
    this.dates = new Dates(anchor);
    this.games = lexicon.games();
  }

  /**
   * The words of a sentence that tell events, in reading order, with what they tell.
   *
   * @param toldSomewhere classes of the events that the article tells, for "the call" and its like
   */
  Tellings read(Passage passage, Set<EventClass> toldSomewhere) {
    return new Tellings(
        passage, finder.find(passage, toldSomewhere).stream().map(this::read).toList());
  }

  /** The same once it is known what the article tells, which few sentences hang on. */
  Tellings readAgain(Tellings first, Set<EventClass> toldSomewhere) {
    return finder.goesBack(first.passage(), toldSomewhere)
        ? read(first.passage(), toldSomewhere)
        : first;
  }

  private Telling read(Occurrence occurrence) {
    List<Note> notes = new ArrayList<>();
    Optional<EventTold> event =
        tell(occurrence, notes).filter(each -> !games.isPlayed(occurrence.passage(), each));
    Optional<EventTold> feared =
        event.isEmpty() && SpeechActs.isWarnedOf(occurrence)
            ? Optional.of(tell(occurrence, Factuality.UNCLEAR, true, notes))
            : Optional.empty();
    return new Telling(occurrence, event, feared, notes);
  }

  private Optional<EventTold> tell(Occurrence occurrence, List<Note> notes) {
    Certainty.Judgement judgement = certainty.of(occurrence);
    if (judgement.factuality().isEmpty()) {
      String why = "only wanted, feared or supposed, for \"" + judgement.why() + '"';
      notes.add(Note.leftOut(occurrence, why));
      return Optional.empty();
    }
    notes.add(Note.of(occurrence, Note.Kind.CERTAINTY, judgement.why()));
    EventTold told = tell(occurrence, judgement.factuality().get(), judgement.ahead(), notes);
    return Optional.of(judgement.conditional() ? told.asThreat() : told);
  }

  private EventTold tell(
      Occurrence occurrence, Factuality factuality, boolean ahead, List<Note> notes) {
    Passage passage = occurrence.passage();
    EventClass type = occurrence.entry().event().orElseThrow();
    Parts parts = roles.fill(occurrence);
    Attribution attribution = sources.of(occurrence);
    if (!attribution.why().isEmpty()) {
      notes.add(Note.of(occurrence, Note.Kind.SOURCE, attribution.why()));
    }
    boolean announced = factuality == Factuality.HAPPENED && occurrence.entry().trigger().isAhead();
    Dates.Dated dated = dates.of(occurrence, announced ? Factuality.PLANNED : factuality);
    List<Who> places = Whereabouts.of(occurrence, parts);
    boolean toCome = announced || factuality == Factuality.HAPPENED && dates.isToCome(dated);
    boolean speech = type.root() == EventClass.STATEMENT;
    Map<Who, Role> participants =
        Locals.settled(Participants.of(occurrence, parts, attribution), type, places);
    return new EventTold(
        passage.sentence().index(),
        passage.sentence().span(occurrence.head(), occurrence.head()),
        List.of(type),
        participants,
        places,
        Topics.of(passage, occurrence.head(), parts),
        spans(passage, parts.topicHeads()),
        OptionalInt.empty(),
        Ordinals.of(passage, occurrence.head()),
        dated.when(),
        dated.words(),
        toCome ? Factuality.PLANNED : Hearsay.weigh(factuality, type, participants, attribution),
        ahead || toCome,
        attribution.source(),
        attribution.via(),
        attribution.unnamed(),
        speech && !occurrence.isNoun() ? quote(occurrence) : Optional.empty(),
        occurrence.entry().rule());
  }

  private static List<Span> spans(Passage passage, List<Integer> heads) {
    return heads.stream().map(head -> passage.sentence().span(head, head)).toList();
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
