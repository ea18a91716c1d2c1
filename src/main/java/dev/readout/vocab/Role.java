package dev.readout.vocab;

import java.util.Optional;

/** The part an entity plays in an event; the property of the same name. */
public enum Role {
  PARTICIPANT("participant"),
  ACTOR("actor", PARTICIPANT),
  RECIPIENT("recipient", PARTICIPANT),
  SPEAKER("speaker", ACTOR),
  ADDRESSEE("addressee", RECIPIENT);

  private final String term;
  private final Optional<Role> wider;

  Role(String term) {
    this.term = term;
    this.wider = Optional.empty();
  }

  Role(String term, Role wider) {
    this.term = term;
    this.wider = Optional.of(wider);
  }

  /** The local name in the ontology: "addressee". */
  public String term() {
    return term;
  }

  /** The role that holds whenever this one does. */
  public Optional<Role> wider() {
    return wider;
  }
}
