package dev.readout.extract;

import dev.readout.link.Who;
import dev.readout.text.Span;
import dev.readout.time.Interval;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Something a sentence says, before it has a place in any graph. */
public sealed interface Claim {
  /** Index of the sentence that says it. */
  int sentence();

  /** Which lexicon entry or rule read it. */
  String rule();

  /**
   * An event told.
   *
   * @param types one or two, most specific first
   * @param topicHeads spans of the words it was about, for events told by those words
   * @param same index in the list of event claims of an earlier telling this one refers back to
   * @param trigger the word that tells it
   * @param ahead true when it was still to come, whether or not it was to be
   * @param when its days; unknown when nothing is told
   */
  record EventTold(
      int sentence,
      Span trigger,
      List<EventClass> types,
      Map<Who, Role> participants,
      List<Who> places,
      List<Who> topics,
      List<Span> topicHeads,
      OptionalInt same,
      OptionalInt ordinal,
      Interval when,
      Optional<String> timeWords,
      Factuality factuality,
      boolean ahead,
      Optional<Who> source,
      Optional<Who> via,
      boolean unnamedSource,
      Optional<String> quote,
      String rule)
      implements Claim {
    private static final Set<EventClass> HOSTILE =
        EnumSet.of(
            EventClass.ASSAULT, EventClass.COERCION, EventClass.MOBILIZATION, EventClass.SANCTION);

    /** The same telling, of another class too and with more who take part. */
    EventTold also(EventClass type, Map<Who, Role> more) {
      return with(List.of(type, types.get(0)), joined(more), same);
    }

    /**
     * "would strike back if": what is hostile, still to come and hangs on a condition is a threat
     * made.
     */
    EventTold asThreat() {
      boolean threat = HOSTILE.contains(types.get(0).root()) && factuality == Factuality.PLANNED;
      return threat ? threatened() : this;
    }

    private EventTold threatened() {
      return retold(
          List.of(EventClass.THREAT),
          participants,
          places,
          same,
          new Course(Interval.UNKNOWN, Optional.empty(), Factuality.HAPPENED, false));
    }

    /** The same telling with more who take part: "sent an envoy to the talks". */
    EventTold joinedBy(Map<Who, Role> more) {
      return with(types, joined(more), same);
    }

    /** The same telling, going back to an earlier one, or on to a later one. */
    EventTold goingBackTo(int other) {
      return with(types, participants, OptionalInt.of(other));
    }

    /** The same telling with the days that another event gives it. */
    EventTold dated(Interval days, String words) {
      return retold(
          types,
          participants,
          places,
          same,
          new Course(
              days, words.isEmpty() ? Optional.empty() : Optional.of(words), factuality, ahead));
    }

    /** The same telling at the places of another event. */
    EventTold at(List<Who> where) {
      return retold(types, participants, where, same, course());
    }

    private Map<Who, Role> joined(Map<Who, Role> more) {
      Map<Who, Role> all = new LinkedHashMap<>(participants);
      more.forEach(all::putIfAbsent);
      return all;
    }

    private EventTold with(List<EventClass> kinds, Map<Who, Role> cast, OptionalInt other) {
      return retold(kinds, cast, places, other, course());
    }

    /** When it was or will be, and how sure that is. */
    private record Course(
        Interval when, Optional<String> words, Factuality factuality, boolean ahead) {}

    private Course course() {
      return new Course(when, timeWords, factuality, ahead);
    }

    private EventTold retold(
        List<EventClass> kinds,
        Map<Who, Role> cast,
        List<Who> where,
        OptionalInt other,
        Course course) {
      return new EventTold(
          sentence,
          trigger,
          kinds,
          cast,
          where,
          topics,
          topicHeads,
          other,
          ordinal,
          course.when(),
          course.words(),
          course.factuality(),
          course.ahead(),
          source,
          via,
          unnamedSource,
          quote,
          rule);
    }
  }

  /** An office held: "German Chancellor Anna Brandt". */
  record PostTold(int sentence, Who holder, String title, Key of, String rule) implements Claim {}

  /** A relation between two entities; {@code predicate} is the property's local name. */
  record RelationTold(int sentence, Who subject, String predicate, Who object, String rule)
      implements Claim {}
}
