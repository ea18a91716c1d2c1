package dev.readout.know;

/**
 * A kind of office, as words of an article name it.
 *
 * @param title as the graph writes it: "Foreign Minister"
 * @param kind what its holder does, so that "top diplomat" finds a Secretary of State
 */
public record Office(String title, Kind kind) {
  /** What the holder of an office does, whatever its name in that country. */
  public enum Kind {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    /** Whoever governs: "the Russian leader". */
    LEADER,
    DEPUTY,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    FINANCE_MINISTER,
    INTERIOR_MINISTER,
    JUSTICE_MINISTER,
    MINISTER,
    SECURITY_ADVISER,
    ARMY_CHIEF,
    CENTRAL_BANK_GOVERNOR,
    SPEAKER,
    LEGISLATOR,
    AMBASSADOR,
    SPOKESPERSON,
    /** At the head of an organization: "secretary-general", "director". */
    HEAD_OF_BODY,
    OTHER
  }
}
