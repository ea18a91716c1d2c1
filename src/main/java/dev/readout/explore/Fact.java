package dev.readout.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What is told of things together: an event, an office held, a relation, or a naming in an article.
 *
 * @param kinds what it is: the narrowest classes of an event, a relation's predicate
 * @param parties everyone who took part, those with a role included
 * @param places where it was
 * @param topics what it is about
 */
public record Fact(
    Node node, List<String> kinds, Parties parties, Set<Node> places, Set<Node> topics, Span span) {

  /**
   * @param all with those of the two roles
   */
  public record Parties(Set<Node> all, Set<Node> actors, Set<Node> recipients) {}

  /** The days between which it was; a bound that is not known is not there. */
  public record Span(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    static final Span UNKNOWN = new Span(Optional.empty(), Optional.empty());

    /** True when it can have been from the one day to the other. */
    boolean canBeBetween(Optional<LocalDate> since, Optional<LocalDate> until) {
      boolean over =
          since.isPresent() && latest.filter(day -> day.isBefore(since.get())).isPresent();
      boolean later =
          until.isPresent() && earliest.filter(day -> day.isAfter(until.get())).isPresent();
      return !over && !later;
    }
  }

  /** One of the others, and the way to it. */
  public record Other(Node node, Way way) {}

  /** Everyone whom this links to one end, each once for each way. */
  public Stream<Other> others(Node end) {
    Stream<Other> asParty = parties.all.contains(end) ? fromParty(end) : Stream.empty();
    Stream<Other> asPlace = places.contains(end) ? parties(end, Way.HERE) : Stream.empty();
    Stream<Other> asTopic = topics.contains(end) ? parties(end, Way.OF) : Stream.empty();
    return Stream.of(asParty, asPlace, asTopic).flatMap(each -> each);
  }

  private Stream<Other> fromParty(Node end) {
    return Stream.of(
            parties.all.stream().map(other -> new Other(other, between(end, other))),
            places.stream()
                .filter(each -> !parties.all.contains(each))
                .map(each -> new Other(each, Way.AT)),
            topics.stream().map(each -> new Other(each, Way.ABOUT)))
        .flatMap(each -> each)
        .filter(other -> !other.node.equals(end));
  }

  private Stream<Other> parties(Node end, Way way) {
    return parties.all.stream()
        .filter(other -> !other.equals(end))
        .filter(other -> way != Way.HERE || !parties.all.contains(end))
        .map(other -> new Other(other, way));
  }

  /** How one party stands to another. */
  Way between(Node end, Node other) {
    if (isActor(end) && isRecipient(other)) {
      return Way.TO;
    }
    return isRecipient(end) && isActor(other) ? Way.BY : Way.WITH;
  }

  private boolean isActor(Node party) {
    return parties.actors.contains(party) && !parties.recipients.contains(party);
  }

  private boolean isRecipient(Node party) {
    return parties.recipients.contains(party) && !parties.actors.contains(party);
  }
}
