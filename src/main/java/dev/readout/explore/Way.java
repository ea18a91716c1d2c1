package dev.readout.explore;

/** How one end of a link stands to the other. */
public enum Way {
  /** Both took the same part: they met. */
  WITH,
  /** This one did it to the other. */
  TO,
  /** The other did it to this one. */
  BY,
  /** This one did it at the other, a place; or stands in the other, an article. */
  AT,
  /** The other did it at this place. */
  HERE,
  /** This one did it, and the other is what it is about. */
  ABOUT,
  /** It is about this one; the other did it. */
  OF;

  /** The same seen from the other end. */
  public Way reverse() {
    return switch (this) {
      case WITH -> WITH;
      case TO -> BY;
      case BY -> TO;
      case AT -> HERE;
      case HERE -> AT;
      case ABOUT -> OF;
      case OF -> ABOUT;
    };
  }

  /** True when a link is drawn from this end to the other. */
  boolean leadsAway() {
    return this == TO || this == AT || this == ABOUT;
  }
}
