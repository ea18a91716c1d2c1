package dev.readout.vocab;

import java.util.Locale;
import java.util.Optional;

/** The classes of events of the ontology, each under at most one other. */
public enum EventClass {
  CONSULTATION("Consultation"),
  MEETING("Meeting", CONSULTATION),
  PHONE_CALL("PhoneCall", CONSULTATION),
  VISIT("Visit", CONSULTATION),
  TALKS("Talks", CONSULTATION),
  SUMMIT("Summit", CONSULTATION),
  AGREEMENT("Agreement"),
  SUPPORT("Support"),
  CONCESSION("Concession"),
  COOPERATION("Cooperation"),
  AID("Aid"),
  RETREAT("Retreat"),
  ACCUSATION("Accusation"),
  REQUEST("Request"),
  REJECTION("Rejection"),
  THREAT("Threat"),
  PROTEST("Protest"),
  SANCTION("Sanction"),
  MOBILIZATION("Mobilization"),
  COERCION("Coercion"),
  ASSAULT("Assault"),
  STRIKE("Strike", ASSAULT),
  INVESTIGATION("Investigation"),
  ELECTION("Election"),
  STATEMENT("Statement"),
  DENIAL("Denial", STATEMENT);

  private final String term;
  private final Optional<EventClass> parent;

  EventClass(String term) {
    this.term = term;
    this.parent = Optional.empty();
  }

  EventClass(String term, EventClass parent) {
    this.term = term;
    this.parent = Optional.of(parent);
  }

  /** The local name in the ontology: "PhoneCall". */
  public String term() {
    return term;
  }

  /** As it is said in English: "phone call". */
  public String words() {
    return term.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  public Optional<EventClass> parent() {
    return parent;
  }

  /** The PLOVER class this one belongs to, itself when it is one. */
  public EventClass root() {
    return parent.orElse(this);
  }

  /** True for this class and every class above it. */
  public boolean isA(EventClass other) {
    return this == other || parent.filter(above -> above.isA(other)).isPresent();
  }

  /** The class with this local name, the way lexicon files write it. */
  public static Optional<EventClass> ofTerm(String term) {
    for (EventClass each : values()) {
      if (each.term.equals(term)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
