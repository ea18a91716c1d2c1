package dev.readout.chronicle;

import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** An entry while its triples come in. */
final class Draft {
  final Node event;
  final Set<EventClass> kinds = EnumSet.noneOf(EventClass.class);
  final Set<Factuality> certainty = EnumSet.noneOf(Factuality.class);
  final Set<Node> actors = new HashSet<>(4);
  final Set<Node> recipients = new HashSet<>(4);
  final Set<Node> participants = new HashSet<>(4);
  final Set<Node> places = new HashSet<>(4);
  final Set<Node> topics = new HashSet<>(4);
  final Set<Node> sources = new HashSet<>(4);
  final Set<Node> articles = new HashSet<>(4);
  Optional<LocalDate> earliest = Optional.empty();
  Optional<LocalDate> latest = Optional.empty();
  int reports;

  Draft(Node event) {
    this.event = event;
  }

  Entry entry() {
    participants.removeAll(actors);
    participants.removeAll(recipients);
    return new Entry(
        event,
        narrowest(),
        new Days(earliest, latest),
        Set.copyOf(certainty),
        sorted(actors),
        sorted(recipients),
        sorted(participants),
        sorted(places),
        sorted(topics),
        sorted(sources),
        sorted(articles),
        reports);
  }

  private List<EventClass> narrowest() {
    return kinds.stream()
        .filter(kind -> kinds.stream().noneMatch(other -> other != kind && other.isA(kind)))
        .toList();
  }

  private static List<Node> sorted(Collection<Node> nodes) {
    return nodes.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }
}
