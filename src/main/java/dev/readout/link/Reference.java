package dev.readout.link;

import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that stand for entities; {@code last} is included.
 *
 * @param head the word by which the sentence's tree knows them
 * @param who one entity, or several for "the two leaders"; of a country's or capital's name its
 *     government, since a state that acts is always its government
 * @param place the same words read as a place
 */
public record Reference(
    int sentence, int first, int last, int head, List<Who> who, Optional<Who> place, Kind kind) {
  public Reference {
    who = List.copyOf(who);
  }

  /** What sort of words they are. */
  public enum Kind {
    NAME,
    /** "the German chancellor", "Syrian rebels". */
    DESCRIPTION,
    PRONOUN,
    /** "Turkish" in "a Turkish air base": the state behind it, not a mention of its own. */
    ADJECTIVE
  }

  public boolean isName() {
    return kind == Kind.NAME;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
