package dev.readout.explore;

import dev.readout.explore.Chart.Offer;
import dev.readout.explore.Chart.Rest;
import dev.readout.explore.Plan.Opening;
import dev.readout.explore.Plan.Trail;
import dev.readout.vocab.News;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Makes the chart that a plan asks for: first its nodes, then all that links them. */
public final class Drawing {
  /** How many of those linked most come with a start. */
  private static final int WITH_A_START = 12;

  private final Graph graph;
  private final Plan plan;
  private final Facts facts;
  private final Set<Node> nodes = new LinkedHashSet<>();
  private final Set<Node> events = new LinkedHashSet<>();
  private final List<Rest> rests = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean full;

  private Drawing(Graph graph, Plan plan) {
    this.graph = graph;
    this.plan = plan;
    this.facts = new Facts(graph);
  }

  public static Chart of(Graph graph, Plan plan) {
    Drawing drawing = new Drawing(graph, plan);
    drawing.place();
    return drawing.linked();
  }

  private void place() {
    plan.starts().forEach(this::start);
    plan.trails().forEach(this::trail);
    plan.openings().forEach(this::open);
    if (full) {
      notes.add("More than " + Limits.NODES + " would be drawn; hide some to see others.");
    }
  }

  private void start(Node start) {
    if (isA(start, News.Event)) {
      events.add(start);
      facts.read(start).ifPresent(fact -> around(fact).forEach(this::add));
    } else if (add(start)) {
      Neighbours neighbours = Neighbours.of(graph, start, plan.filter());
      List<Node> closest =
          isA(start, News.Article)
              ? neighbours.others(new Tie(Tie.ARTICLE, Way.HERE)).stream()
                  .map(Map.Entry::getKey)
                  .toList()
              : neighbours.closest();
      closest.stream().filter(this::isDrawn).limit(WITH_A_START).forEach(this::add);
    }
  }

  private static Stream<Node> around(Fact event) {
    return Stream.of(event.parties().all(), event.places(), event.topics()).flatMap(Set::stream);
  }

  private void trail(Trail trail) {
    List<Node> path = ShortestPath.between(graph, trail, plan.filter());
    if (path.isEmpty()) {
      add(trail.from());
      add(trail.to());
      notes.add("No chain of up to " + Limits.PATH + " links was found between the two.");
    }
    path.forEach(this::add);
  }

  private void open(Opening opening) {
    List<Node> others =
        Neighbours.of(graph, opening.of(), plan.filter()).others(opening.tie()).stream()
            .map(Map.Entry::getKey)
            .filter(this::isDrawn)
            .toList();
    add(opening.of());
    int wanted = Math.min(others.size(), opening.helpings() * Limits.HELPING);
    others.stream().limit(wanted).forEach(this::add);
    int more = (int) others.stream().filter(each -> !nodes.contains(each)).count();
    if (more > 0) {
      Opening next = new Opening(opening.of(), opening.tie(), opening.helpings() + 1);
      rests.add(new Rest(opening.of(), opening.tie(), more, next));
    }
  }

  private boolean isDrawn(Node node) {
    return !plan.hidden().contains(node) && !isA(node, News.Event);
  }

  private boolean isA(Node node, Node type) {
    return graph.contains(node, RDF.Nodes.type, type);
  }

  /** False when it is hidden or there is no room. */
  private boolean add(Node node) {
    if (!isDrawn(node) || !graph.contains(node, Node.ANY, Node.ANY)) {
      return false;
    }
    if (!nodes.contains(node) && nodes.size() >= Limits.NODES - Limits.EVENTS) {
      full = true;
      return false;
    }
    nodes.add(node);
    return true;
  }

  private Chart linked() {
    Links links = new Links(facts, plan.filter(), nodes);
    events.stream().filter(each -> !plan.hidden().contains(each)).forEach(links::event);
    links.among(plan.hidden());
    nodes.stream()
        .filter(each -> isA(each, News.Article))
        .forEach(each -> links.article(graph, each));
    if (!links.all()) {
      notes.add("So much is told of these that some links may be missing.");
    }
    List<Node> all = new ArrayList<>(nodes);
    all.addAll(links.events());
    Offer offer = links.offer();
    return new Chart(all, links.drawn(), rests, notes, offer);
  }
}
