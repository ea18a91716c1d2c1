package dev.readout.know;

import java.util.List;

/**
 * A known name found among the words of a sentence.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param candidates who bears the name, most prominent first; never empty
 * @param common true when it is an English word or a given name too ("Nice", "Florence"): alone it
 *     does not say who or what is meant
 */
public record Match(int from, int to, List<Known> candidates, boolean common) {
  public Match {
    candidates = List.copyOf(candidates);
  }

  Match with(List<Known> others) {
    return new Match(from, to, others, common);
  }
}
