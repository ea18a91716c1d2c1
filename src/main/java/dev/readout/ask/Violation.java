package dev.readout.ask;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something in the store that the shapes do not allow.
 *
 * @param graph the account it is in; empty in the knowledge graph
 * @param focus the IRI of the thing that is wrong
 * @param path the property it is about: "news:digest"; empty when it is the thing itself
 * @param value what was found there, when that is what is wrong
 * @param message what is wrong, in words
 * @param sentence the words of the article that the thing comes from, when there are any
 */
public record Violation(
    Optional<String> graph,
    String focus,
    String path,
    Optional<String> value,
    String message,
    Optional<String> sentence)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      Comparator.<Violation, String>comparing(each -> each.graph.orElse(""))
          .thenComparing(Violation::focus)
          .thenComparing(Violation::path)
          .thenComparing(Violation::message)
          .thenComparing(each -> each.value.orElse(""));

  /** By account, the knowledge graph first, then by the thing and its property. */
  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  /** One line without the sentence: "report/x-1: a report has ... (news:source: \"PAP\")". */
  @Override
  public String toString() {
    String found = value.map(each -> ": " + each).orElse("");
    String where = path.isEmpty() ? "" : " (" + path + found + ")";
    return focus + ": " + message + where + graph.map(each -> " in " + each).orElse("");
  }
}
