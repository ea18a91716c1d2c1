package dev.readout.explore;

import dev.readout.vocab.EventClass;
import java.util.Locale;
import java.util.Optional;

/**
 * Ties in English: "accused", "accused by", "met", "protested in", "spoke about".
 *
 * @param to with the one it is done to as object: "accused"
 * @param by with the one who did it as object: "accused by"
 * @param alone without any object: "made accusations"
 */
public record Wording(String to, String by, String alone) {
  /** The words for a tie, to be followed by the name of the other end. */
  public static String of(Tie tie) {
    Optional<EventClass> event = EventClass.ofTerm(tie.what());
    return event.isPresent() ? of(event.get(), tie.way()) : ofOther(tie);
  }

  private static String of(EventClass event, Way way) {
    Wording words = of(event);
    return switch (way) {
      case WITH -> isMutual(event) ? words.to : words.alone + " together with";
      case TO -> words.to;
      case BY -> words.by;
      case AT -> event == EventClass.VISIT ? "visited" : words.alone + " in";
      case HERE -> event == EventClass.VISIT ? "visited by" : event.words() + " here by";
      case ABOUT -> words.alone + " about";
      case OF -> "subject of " + event.words() + " by";
    };
  }

  /** True of what two do with each other, whoever is named first. */
  private static boolean isMutual(EventClass event) {
    return event.root() == EventClass.CONSULTATION
        || event == EventClass.AGREEMENT
        || event == EventClass.COOPERATION;
  }

  private static String ofOther(Tie tie) {
    boolean away = tie.way().leadsAway() || tie.way() == Way.WITH;
    return switch (tie.what()) {
      case Tie.ARTICLE -> away ? "named in" : "names";
      case Tie.POST -> away ? "holds office in" : "office held by";
      case "worksFor" -> away ? "works for" : "employs";
      case "predecessor" -> away ? "came after" : "came before";
      case "opponent" -> "opponent of";
      default -> spaced(tie.what()) + (away ? "" : " of");
    };
  }

  private static String spaced(String term) {
    return term.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Wording of(EventClass event) {
    return switch (event) {
      case CONSULTATION -> new Wording("consulted with", "consulted by", "held consultations");
      case MEETING -> new Wording("met", "met by", "met");
      case PHONE_CALL -> new Wording("called", "called by", "held a call");
      case VISIT -> new Wording("visited", "visited by", "made a visit");
      case TALKS -> new Wording("held talks with", "held talks with", "held talks");
      case SUMMIT -> new Wording("held a summit with", "held a summit with", "held a summit");
      case AGREEMENT -> new Wording("agreed with", "agreed with", "agreed");
      case SUPPORT -> new Wording("supported", "supported by", "gave support");
      case CONCESSION -> new Wording("gave way to", "given way by", "gave way");
      case COOPERATION -> new Wording("cooperated with", "cooperated with", "cooperated");
      case AID -> new Wording("helped", "helped by", "gave aid");
      case RETREAT -> new Wording("withdrew from", "left by", "withdrew");
      case ACCUSATION -> new Wording("accused", "accused by", "made accusations");
      case REQUEST -> new Wording("asked", "asked by", "made requests");
      case REJECTION -> new Wording("refused", "refused by", "refused");
      case THREAT -> new Wording("threatened", "threatened by", "made threats");
      case PROTEST -> new Wording("protested against", "met protest by", "protested");
      case SANCTION -> new Wording("sanctioned", "sanctioned by", "imposed sanctions");
      case MOBILIZATION -> new Wording("mobilized against", "faced forces of", "mobilized");
      case COERCION -> new Wording("used force on", "under force by", "used force");
      case ASSAULT -> new Wording("attacked", "attacked by", "attacked");
      case STRIKE -> new Wording("struck", "struck by", "struck");
      case INVESTIGATION -> new Wording("investigated", "investigated by", "investigated");
      case ELECTION -> new Wording("elected", "elected by", "held an election");
      case STATEMENT -> new Wording("told", "told by", "spoke");
      case DENIAL -> new Wording("denied to", "heard a denial by", "issued denials");
    };
  }
}
