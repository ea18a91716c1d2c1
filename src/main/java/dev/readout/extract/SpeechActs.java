package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Claim.EventTold;
import dev.readout.link.Who;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what a statement does beside stating: "Kenya said it would send aid" promises, "Kenya said
 * Uganda had shelled a village" accuses, "Kenya said it would not talk" refuses.
 *
 * <p>The codebooks of CAMEO and PLOVER code such statements so; here the event keeps its class of
 * Statement and gets the other beside it.
 */
final class SpeechActs {
  private static final Set<EventClass> HOSTILE =
      EnumSet.of(
          EventClass.ASSAULT, EventClass.COERCION, EventClass.MOBILIZATION, EventClass.SANCTION);
  private static final Set<EventClass> FRIENDLY =
      EnumSet.of(
          EventClass.CONSULTATION,
          EventClass.SUPPORT,
          EventClass.COOPERATION,
          EventClass.AID,
          EventClass.CONCESSION,
          EventClass.RETREAT);

  private static final Set<String> WARNING = Set.of("warn", "caution");
  private static final Set<String> MODALS = WordTable.set("modal");

  private final List<EventTold> told;
  private final List<EventTold> contents;

  /**
   * @param told the events of one sentence; the statements among them are changed in place
   * @param feared what the sentence only warns of
   */
  SpeechActs(List<EventTold> told, List<EventTold> feared) {
    this.told = told;
    this.contents = Stream.concat(told.stream(), feared.stream()).toList();
  }

  /** "could attack Chad, officials warned": what is said in a warning may come. */
  static boolean isWarnedOf(Occurrence occurrence) {
    Passage passage = occurrence.passage();
    int verb = occurrence.head();
    int governor = passage.tree().governor(verb);
    return !occurrence.isNoun()
        && governor != Tree.ROOT
        && passage.tree().is(verb, "ccomp", "parataxis")
        && WARNING.contains(passage.lemma(governor))
        && HOSTILE.contains(occurrence.entry().event().orElseThrow().root())
        && passage.tree().children(verb, "aux").stream()
            .anyMatch(aux -> MODALS.contains(passage.lemma(aux)));
  }

  /**
   * Adds to the statements what they do.
   *
   * @param tellers where each of the events is told
   */
  void name(List<Occurrence> tellers) {
    for (int i = 0; i < told.size(); i++) {
      EventTold statement = told.get(i);
      if (statement.types().equals(List.of(EventClass.STATEMENT))
          && statement.factuality() == Factuality.HAPPENED) {
        told.set(i, named(statement, tellers.get(i)));
      }
    }
  }

  private EventTold named(EventTold statement, Occurrence teller) {
    for (EventTold content : contents) {
      Optional<Who> speaker = content.source().filter(statement.participants()::containsKey);
      if (speaker.isPresent() && content.types().get(0).root() != EventClass.STATEMENT) {
        Optional<EventClass> act = act(speaker.get(), content);
        if (act.isPresent()) {
          return statement.also(act.get(), recipients(statement, content));
        }
      }
    }
    return Ultimatum.in(teller, statement.participants())
        .map(ultimatum -> statement.also(EventClass.THREAT, ultimatum.recipients()))
        .orElse(statement);
  }

  private static Optional<EventClass> act(Who speaker, EventTold content) {
    EventClass root = content.types().get(0).root();
    if (root == EventClass.THREAT) {
      return doesIt(speaker, content) ? Optional.of(EventClass.THREAT) : Optional.empty();
    }
    boolean hostile = HOSTILE.contains(root);
    boolean friendly = FRIENDLY.contains(root);
    if (doesIt(speaker, content)) {
      return ownAct(content, hostile, friendly);
    }
    boolean happened =
        content.factuality() == Factuality.HAPPENED || content.factuality() == Factuality.ALLEGED;
    boolean blamed = content.participants().entrySet().stream().anyMatch(SpeechActs::isAccused);
    return hostile && happened && blamed && canAccuse(speaker)
        ? Optional.of(EventClass.ACCUSATION)
        : Optional.empty();
  }

  private static Optional<EventClass> ownAct(EventTold content, boolean hostile, boolean friendly) {
    if (hostile && content.factuality() == Factuality.UNCLEAR) {
      return Optional.of(EventClass.THREAT);
    }
    if (content.factuality() == Factuality.PLANNED) {
      return hostile
          ? Optional.of(EventClass.THREAT)
          : friendly ? Optional.of(EventClass.AGREEMENT) : Optional.empty();
    }
    boolean refused = content.factuality() == Factuality.DID_NOT_HAPPEN && content.ahead();
    boolean asked = friendly || content.types().get(0).root() == EventClass.MOBILIZATION;
    return refused && asked ? Optional.of(EventClass.REJECTION) : Optional.empty();
  }

  private static boolean doesIt(Who speaker, EventTold content) {
    return content.participants().entrySet().stream()
        .filter(each -> each.getValue() != Role.RECIPIENT && each.getValue() != Role.ADDRESSEE)
        .map(Map.Entry::getKey)
        .anyMatch(who -> who.key().equals(speaker.key()) || isStateOf(speaker, who));
  }

  /** A minister or a ministry that says what the state will do, says it for the state. */
  private static boolean isStateOf(Who speaker, Who who) {
    return who.isA(EntityClass.GOVERNMENT)
        && who.country().isPresent()
        && who.country().equals(speaker.country());
  }

  private static boolean isAccused(Map.Entry<Who, Role> participant) {
    Who who = participant.getKey();
    boolean state = who.isA(EntityClass.GOVERNMENT) || who.known() || who.country().isPresent();
    return participant.getValue() == Role.ACTOR && state;
  }

  private static boolean canAccuse(Who speaker) {
    return speaker.type() != EntityClass.GROUP || speaker.country().isPresent();
  }

  /** Whom the act concerns: the accused, else those on whom the promised thing is done. */
  private static Map<Who, Role> recipients(EventTold statement, EventTold content) {
    Map<Who, Role> recipients = new LinkedHashMap<>();
    boolean accused = content.participants().entrySet().stream().anyMatch(SpeechActs::isAccused);
    content
        .participants()
        .forEach(
            (who, role) -> {
              boolean concerned = role != Role.ACTOR || accused && isAccused(Map.entry(who, role));
              boolean own =
                  statement.participants().keySet().stream()
                      .anyMatch(
                          speaker -> speaker.key().equals(who.key()) || isStateOf(speaker, who));
              if (concerned && !own) {
                recipients.put(who, Role.RECIPIENT);
              }
            });
    return recipients;
  }
}
