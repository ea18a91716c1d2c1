package dev.readout.chronicle;

import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * An event as the chronicle notes it; nodes in the order of their IRIs.
 *
 * @param kinds the narrowest of its classes
 * @param actors who did it, speakers too
 * @param recipients to whom, addressees too
 * @param others who took part otherwise, as in a meeting
 * @param topics what it was about
 * @param sources who says so, each once
 * @param articles in which it is told
 * @param reports how many
 */
public record Entry(
    Node event,
    List<EventClass> kinds,
    Days days,
    Set<Factuality> certainty,
    List<Node> actors,
    List<Node> recipients,
    List<Node> others,
    List<Node> places,
    List<Node> topics,
    List<Node> sources,
    List<Node> articles,
    int reports) {

  public Stream<Node> participants() {
    return Stream.of(actors, recipients, others).flatMap(List::stream);
  }

  /** All that it is listed under. */
  Stream<Node> concerned() {
    return Stream.concat(participants(), Stream.of(places, topics).flatMap(List::stream))
        .distinct();
  }

  public boolean isA(EventClass type) {
    return kinds.stream().anyMatch(kind -> kind.isA(type));
  }

  public boolean happened() {
    return certainty.contains(Factuality.HAPPENED);
  }

  public boolean oneSource() {
    return sources.size() == 1;
  }
}
