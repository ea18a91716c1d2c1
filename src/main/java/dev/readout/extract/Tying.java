package dev.readout.extract;

import dev.readout.extract.Claim.EventTold;
import dev.readout.extract.Tie.Order;
import dev.readout.extract.Tie.Part;
import dev.readout.time.Gap;
import dev.readout.time.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties the events of a sentence to each other, and dates and places by others those that have no
 * time or place of their own: what came "two days after" a Monday's event was on Wednesday.
 */
final class Tying {
  private Tying() {}

  static List<Tie> tie(Passage passage, Tellers tellers) {
    List<Tie> ties = new ArrayList<>(new OrderFinder(passage, tellers).find());
    ties.addAll(new PartFinder(passage, tellers).find());
    for (int round = 0; round < ties.size(); round++) {
      ties.forEach(tie -> date(tie, tellers.told()));
    }
    return ties;
  }

  private static void date(Tie tie, List<EventTold> told) {
    if (tie instanceof Order order && order.gap().isPresent()) {
      Gap gap = order.gap().get();
      EventTold earlier = told.get(order.earlier());
      EventTold later = told.get(order.later());
      if (later.when().isKnown()) {
        date(told, order.earlier(), gap.before(later.when()), gap.words());
      } else if (earlier.when().isKnown()) {
        date(told, order.later(), gap.after(earlier.when()), gap.words());
      }
    } else if (tie instanceof Part part) {
      EventTold whole = told.get(part.whole());
      if (told.get(part.part()).places().isEmpty()) {
        told.set(part.part(), told.get(part.part()).at(whole.places()));
      }
      if (whole.when().isKnown()) {
        date(told, part.part(), whole.when(), whole.timeWords().orElse(""));
      }
    }
  }

  private static void date(List<EventTold> told, int event, Interval when, String words) {
    EventTold undated = told.get(event);
    if (!undated.when().isKnown() && undated.timeWords().isEmpty() && when.isKnown()) {
      told.set(event, undated.dated(when, words));
    }
  }
}
