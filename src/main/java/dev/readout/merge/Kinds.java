package dev.readout.merge;

import static dev.readout.vocab.EventClass.ACCUSATION;
import static dev.readout.vocab.EventClass.AGREEMENT;
import static dev.readout.vocab.EventClass.CONCESSION;
import static dev.readout.vocab.EventClass.CONSULTATION;
import static dev.readout.vocab.EventClass.COOPERATION;
import static dev.readout.vocab.EventClass.INVESTIGATION;
import static dev.readout.vocab.EventClass.MEETING;
import static dev.readout.vocab.EventClass.PHONE_CALL;
import static dev.readout.vocab.EventClass.REJECTION;
import static dev.readout.vocab.EventClass.REQUEST;
import static dev.readout.vocab.EventClass.STATEMENT;
import static dev.readout.vocab.EventClass.SUMMIT;
import static dev.readout.vocab.EventClass.TALKS;
import static dev.readout.vocab.EventClass.THREAT;
import static dev.readout.vocab.EventClass.VISIT;

import dev.readout.vocab.EventClass;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which classes of events two tellings of one event may have. */
final class Kinds {
  private static final Set<EventClass> IN_PERSON = EnumSet.of(MEETING, VISIT, SUMMIT);
  // What the same people do to each other by words many times a day: only its content tells apart.
  private static final Set<EventClass> SPOKEN =
      EnumSet.of(STATEMENT, AGREEMENT, ACCUSATION, REQUEST, REJECTION, THREAT, CONCESSION);

  private static final Set<EventClass> SYMMETRIC = EnumSet.of(MEETING, PHONE_CALL, TALKS, SUMMIT);
  private static final Set<EventClass> MUTUAL = EnumSet.of(CONSULTATION, AGREEMENT, COOPERATION);
  // What the same people seldom do twice within the days that one article covers.
  private static final Set<EventClass> SELDOM =
      EnumSet.of(CONSULTATION, INVESTIGATION, COOPERATION);

  private Kinds() {}

  /** True when both can be classes of one event, whoever took part. */
  static boolean agree(Collection<EventClass> a, Collection<EventClass> b) {
    return shareFamily(a, b) && !(isRemote(a) && isInPerson(b)) && !(isInPerson(a) && isRemote(b));
  }

  /** True when nothing but the same class will do: neither is the wider word for the other. */
  static boolean sameSpecific(Collection<EventClass> a, Collection<EventClass> b) {
    return a.stream().anyMatch(type -> type != CONSULTATION && b.contains(type));
  }

  /** True when one article may call the same thing by both: a meeting's talks. */
  static boolean alike(Collection<EventClass> a, Collection<EventClass> b) {
    return sameSpecific(a, b)
        || a.contains(TALKS) && b.contains(MEETING)
        || a.contains(MEETING) && b.contains(TALKS);
  }

  /** True for a telephone call and talks: only a back reference makes them one. */
  static boolean talksAndCall(Collection<EventClass> a, Collection<EventClass> b) {
    return isRemote(a) && b.contains(TALKS) || isRemote(b) && a.contains(TALKS);
  }

  static boolean isRemote(Collection<EventClass> types) {
    return types.contains(PHONE_CALL);
  }

  static boolean isInPerson(Collection<EventClass> types) {
    return types.stream().anyMatch(IN_PERSON::contains);
  }

  static boolean isSpoken(Collection<EventClass> types) {
    return types.stream().map(EventClass::root).anyMatch(SPOKEN::contains);
  }

  static boolean isSeldom(Collection<EventClass> types) {
    return types.stream().map(EventClass::root).anyMatch(SELDOM::contains);
  }

  static boolean isConsultation(Collection<EventClass> types) {
    return has(types, CONSULTATION);
  }

  static boolean has(Collection<EventClass> types, EventClass root) {
    return types.stream().anyMatch(type -> type.isA(root));
  }

  /** Events of many parties, of which each account names some. */
  static boolean isGathering(Collection<EventClass> types) {
    return types.contains(TALKS) || types.contains(SUMMIT);
  }

  /** All take part alike, whoever came to whom. */
  static boolean isSymmetric(Collection<EventClass> types) {
    return types.stream().anyMatch(SYMMETRIC::contains)
        && types.stream().map(EventClass::root).allMatch(MUTUAL::contains);
  }

  private static boolean shareFamily(Collection<EventClass> a, Collection<EventClass> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.root() == y.root()));
  }
}
