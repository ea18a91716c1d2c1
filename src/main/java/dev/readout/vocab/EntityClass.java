package dev.readout.vocab;

import java.util.Optional;

/** The classes of entities of the ontology, each under at most one other. */
public enum EntityClass {
  PERSON("Person", "person"),
  ORGANIZATION("Organization", "organization"),
  GOVERNMENT("Government", ORGANIZATION),
  PLACE("Place", "place"),
  COUNTRY("Country", PLACE),
  CITY("City", PLACE),
  GROUP("Group", "group");

  private final String term;
  private final String folder;
  private final Optional<EntityClass> parent;

  EntityClass(String term, String folder) {
    this.term = term;
    this.folder = folder;
    this.parent = Optional.empty();
  }

  EntityClass(String term, EntityClass parent) {
    this.term = term;
    this.folder = parent.folder;
    this.parent = Optional.of(parent);
  }

  /** The local name in the ontology: "Government". */
  public String term() {
    return term;
  }

  /** The first segment of the IRIs of this class: "organization". */
  public String folder() {
    return folder;
  }

  public Optional<EntityClass> parent() {
    return parent;
  }

  /** True for this class and every class above it. */
  public boolean isA(EntityClass other) {
    return this == other || parent.filter(above -> above.isA(other)).isPresent();
  }
}
