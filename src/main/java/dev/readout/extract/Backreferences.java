package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import dev.readout.link.Who;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which earlier telling a definite one goes back to: "the call" after "spoke by phone".
 *
 * <p>A telling goes back only to one of the same kind that has everybody it names; where several
 * fit, the latest; where its own time or number differs, none.
 */
final class Backreferences {
  /** What a bare "the talks", "the attack", "the deal" goes back to. */
  private static final Set<EventClass> REFERRED =
      EnumSet.of(
          EventClass.CONSULTATION,
          EventClass.ASSAULT,
          EventClass.ELECTION,
          EventClass.PROTEST,
          EventClass.INVESTIGATION,
          EventClass.AGREEMENT,
          EventClass.SANCTION);

  private Backreferences() {}

  /** The event with the index of the telling it goes back to, if there is one. */
  static EventTold resolve(Occurrence occurrence, EventTold event, List<EventTold> earlier) {
    OptionalInt antecedent =
        mayGoBack(occurrence, event) ? antecedent(event, earlier) : OptionalInt.empty();
    return antecedent.isPresent() ? event.goingBackTo(antecedent.getAsInt()) : event;
  }

  /** "the allegation that" and "the defense of values" say what they mean themselves. */
  private static boolean mayGoBack(Occurrence occurrence, EventTold event) {
    boolean explained =
        isExplained(occurrence.passage(), occurrence.head())
            || occurrence.passage().obliques(occurrence.head()).containsKey("of");
    return occurrence.isDefinite()
        && !explained
        && (!event.participants().isEmpty() || REFERRED.contains(event.types().get(0).root()));
  }

  /** "the call, which lasted an hour," is said of one already known. */
  private static boolean isExplained(Passage passage, int noun) {
    return passage.tree().children(noun, "ccomp", "acl").stream()
        .anyMatch(
            clause ->
                !passage.tree().relation(clause).equals("acl:relcl")
                    || !passage.sentence().token(noun + 1).word().equals(","));
  }

  /** "Tuesday's call" before the call is told: goes on to the first later telling that fits. */
  static List<EventTold> forward(List<EventTold> told) {
    List<EventTold> resolved = new ArrayList<>(told);
    for (int i = 0; i < told.size(); i++) {
      EventTold event = told.get(i);
      if (event.rule().endsWith(" ~back") && event.same().isEmpty()) {
        OptionalInt later = first(event, told, i + 1);
        if (later.isPresent() && !event.ordinal().isPresent() && event.when().isKnown()) {
          resolved.set(i, event.goingBackTo(later.getAsInt()));
        }
      }
    }
    return List.copyOf(resolved);
  }

  private static OptionalInt first(EventTold event, List<EventTold> told, int from) {
    return IntStream.range(from, told.size()).filter(i -> fits(event, told.get(i))).findFirst();
  }

  private static OptionalInt antecedent(EventTold event, List<EventTold> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (fits(event, earlier.get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean fits(EventTold event, EventTold earlier) {
    boolean everybody = earlier.participants().keySet().containsAll(event.participants().keySet());
    boolean time =
        !event.when().isKnown()
            || !earlier.when().isKnown()
            || event.when().overlaps(earlier.when());
    boolean number = event.ordinal().isEmpty() || event.ordinal().equals(earlier.ordinal());
    boolean place =
        event.places().isEmpty()
            || earlier.places().isEmpty()
            || event.places().stream()
                .map(Who::key)
                .anyMatch(earlier.places().stream().map(Who::key).toList()::contains);
    return sameKind(event.types().get(0), earlier.types().get(0))
        && isTelling(earlier)
        && everybody
        && time
        && number
        && place;
  }

  /** What did not happen, or has neither people nor a time, is nothing to go back to. */
  private static boolean isTelling(EventTold earlier) {
    return earlier.factuality() != Factuality.DID_NOT_HAPPEN
        && (!earlier.participants().isEmpty() || earlier.timeWords().isPresent());
  }

  /** "the attack" may go back to a missile strike, "the strike" not to just any attack. */
  private static boolean sameKind(EventClass later, EventClass earlier) {
    return earlier.isA(later);
  }
}
