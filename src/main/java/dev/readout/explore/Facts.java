package dev.readout.explore;

import dev.readout.explore.Fact.Parties;
import dev.readout.explore.Fact.Span;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.News;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/** Reads facts from a graph, each with one look at the index. */
final class Facts {
  /** What leads from a fact to those it is told of. */
  private static final List<Node> LEADING =
      List.of(
          News.participant,
          News.place,
          News.topic,
          News.about,
          News.holder,
          News.of,
          RDF.Nodes.subject,
          RDF.Nodes.object);

  private static final Map<Node, EventClass> CLASSES = classes();

  private final Graph graph;

  Facts(Graph graph) {
    this.graph = graph;
  }

  private static Map<Node, EventClass> classes() {
    Map<Node, EventClass> classes = new HashMap<>();
    for (EventClass each : EventClass.values()) {
      classes.put(News.of(each), each);
    }
    return classes;
  }

  /** The facts that are told of a thing, up to a number, each once. */
  Set<Node> around(Node thing, int most) {
    Set<Node> facts = new LinkedHashSet<>();
    for (Node property : LEADING) {
      ExtendedIterator<Triple> found = graph.find(Node.ANY, property, thing);
      try {
        while (found.hasNext() && facts.size() < most) {
          facts.add(found.next().getSubject());
        }
      } finally {
        found.close();
      }
    }
    return facts;
  }

  /** The fact that a node is; empty when it is something else. */
  Optional<Fact> read(Node node) {
    Map<Node, Set<Node>> told = new HashMap<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple ->
                told.computeIfAbsent(triple.getPredicate(), any -> new LinkedHashSet<>())
                    .add(triple.getObject()));
    Set<Node> types = told.getOrDefault(RDF.Nodes.type, Set.of());
    if (types.contains(News.Event)) {
      return Optional.of(event(node, told, types));
    }
    if (types.contains(News.Relation)) {
      List<String> kinds = names(told, RDF.Nodes.predicate);
      Parties parties = parties(of(told, RDF.Nodes.subject), of(told, RDF.Nodes.object));
      return Optional.of(new Fact(node, kinds, parties, Set.of(), Set.of(), Span.UNKNOWN));
    }
    if (types.contains(News.Post)) {
      Parties parties = parties(of(told, News.holder), of(told, News.of));
      Span span = span(told, News.since, News.until);
      return Optional.of(new Fact(node, List.of(Tie.POST), parties, Set.of(), Set.of(), span));
    }
    return Optional.empty();
  }

  private static Fact event(Node node, Map<Node, Set<Node>> told, Set<Node> types) {
    Parties parties =
        new Parties(of(told, News.participant), of(told, News.actor), of(told, News.recipient));
    Set<Node> topics = new LinkedHashSet<>(of(told, News.topic));
    topics.addAll(of(told, News.about));
    Span span = span(told, News.earliest, News.latest);
    return new Fact(node, narrowest(types), parties, of(told, News.place), topics, span);
  }

  private static List<String> narrowest(Set<Node> types) {
    List<EventClass> had =
        types.stream().map(CLASSES::get).filter(each -> each != null).sorted().toList();
    return had.stream()
        .filter(each -> had.stream().noneMatch(other -> other != each && other.isA(each)))
        .map(EventClass::term)
        .toList();
  }

  private static Parties parties(Set<Node> actors, Set<Node> recipients) {
    Set<Node> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    return new Parties(all, actors, recipients);
  }

  private static Set<Node> of(Map<Node, Set<Node>> told, Node property) {
    return told.getOrDefault(property, Set.of()).stream()
        .filter(Node::isURI)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> names(Map<Node, Set<Node>> told, Node property) {
    return of(told, property).stream()
        .map(each -> each.getURI().replaceFirst(".*[#/]", ""))
        .sorted()
        .toList();
  }

  private static Span span(Map<Node, Set<Node>> told, Node first, Node last) {
    return new Span(day(told, first), day(told, last));
  }

  private static Optional<LocalDate> day(Map<Node, Set<Node>> told, Node property) {
    return told.getOrDefault(property, Set.of()).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(LocalDate::parse)
        .min(LocalDate::compareTo);
  }

  /** How certain its reports are of it. */
  Set<String> certainty(Node fact) {
    Set<String> terms = new TreeSet<>();
    objects(fact, News.reportedAs).forEach(each -> terms.add(term(each)));
    if (terms.isEmpty()) {
      reports(fact)
          .forEach(
              report -> objects(report, News.factuality).forEach(each -> terms.add(term(each))));
    }
    return terms;
  }

  private static String term(Node node) {
    return node.getURI().substring(News.NS.length());
  }

  /** Everyone who is given as source of a report of it. */
  Set<Node> sources(Node fact) {
    Set<Node> sources = new LinkedHashSet<>();
    reports(fact).forEach(report -> sources.addAll(objects(report, News.source)));
    return sources;
  }

  Collection<Node> reports(Node fact) {
    return graph.find(Node.ANY, News.reports, fact).mapWith(Triple::getSubject).toList();
  }

  private Collection<Node> objects(Node subject, Node property) {
    return new ArrayList<>(
        graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList());
  }
}
