package dev.readout.vocab;

/** How certain one report is that its event took place. */
public enum Factuality {
  HAPPENED("Happened"),
  PLANNED("Planned"),
  ALLEGED("Alleged"),
  DID_NOT_HAPPEN("DidNotHappen"),
  UNCLEAR("Unclear");

  private final String term;

  Factuality(String term) {
    this.term = term;
  }

  /** The local name in the ontology: "DidNotHappen". */
  public String term() {
    return term;
  }
}
