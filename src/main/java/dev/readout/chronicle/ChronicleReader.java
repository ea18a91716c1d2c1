package dev.readout.chronicle;

import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.News;
import dev.readout.vocab.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Makes a chronicle in a few passes over a graph, one for each property, without keeping text. */
final class ChronicleReader {
  private final Graph graph;
  private final Map<Node, Node> kept = new HashMap<>();
  private final Map<Node, Draft> drafts = new HashMap<>();

  ChronicleReader(Graph graph) {
    this.graph = graph;
  }

  Chronicle read() {
    each(RDF.Nodes.type, News.Event, event -> drafts.put(keep(event), new Draft(keep(event))));
    kinds();
    links(News.actor, (draft, who) -> draft.actors.add(who));
    links(News.recipient, (draft, who) -> draft.recipients.add(who));
    links(News.participant, (draft, who) -> draft.participants.add(who));
    links(News.place, (draft, where) -> draft.places.add(where));
    links(News.topic, (draft, what) -> draft.topics.add(what));
    links(News.about, (draft, what) -> draft.topics.add(what));
    ofEvents(News.earliest, (draft, day) -> draft.earliest = date(day));
    ofEvents(News.latest, (draft, day) -> draft.latest = date(day));
    reports();
    List<Entry> entries =
        drafts.values().stream()
            .map(Draft::entry)
            .sorted(
                Comparator.comparing(Entry::days).thenComparing(entry -> entry.event().toString()))
            .toList();
    Map<Node, Dated> articles = articles();
    return new Chronicle(
        entries, latestFirst(articles), new Cast(classes(), naming(articles), size(News.Report)));
  }

  /** One instance of equal nodes. */
  private Node keep(Node node) {
    return kept.computeIfAbsent(node, same -> same);
  }

  private void kinds() {
    for (EventClass kind : EventClass.values()) {
      each(RDF.Nodes.type, News.of(kind), event -> note(event, draft -> draft.kinds.add(kind)));
    }
    for (Factuality certainty : Factuality.values()) {
      each(
          News.reportedAs,
          News.term(certainty.term()),
          event -> note(event, draft -> draft.certainty.add(certainty)));
    }
  }

  private void each(Node property, Node value, Consumer<Node> subject) {
    graph
        .find(Node.ANY, property, value)
        .forEachRemaining(triple -> subject.accept(triple.getSubject()));
  }

  private int size(Node type) {
    int[] size = {0};
    each(RDF.Nodes.type, type, any -> size[0]++);
    return size[0];
  }

  private void note(Node event, Consumer<Draft> what) {
    Optional.ofNullable(drafts.get(event)).ifPresent(what);
  }

  private void ofEvents(Node property, BiConsumer<Draft, Node> what) {
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(
            triple -> note(triple.getSubject(), draft -> what.accept(draft, triple.getObject())));
  }

  private void links(Node property, BiConsumer<Draft, Node> what) {
    ofEvents(property, (draft, node) -> what.accept(draft, keep(node)));
  }

  private static Optional<LocalDate> date(Node day) {
    return Optional.of(LocalDate.parse(day.getLiteralLexicalForm()));
  }

  private void reports() {
    Map<Node, Draft> reported = new HashMap<>();
    graph
        .find(Node.ANY, News.reports, Node.ANY)
        .forEachRemaining(
            triple ->
                note(
                    triple.getObject(),
                    draft -> {
                      reported.put(triple.getSubject(), draft);
                      draft.reports++;
                    }));
    ofReports(reported, News.source, (draft, source) -> draft.sources.add(keep(source)));
    ofReports(
        reported, News.account, (draft, account) -> draft.articles.add(keep(article(account))));
  }

  private void ofReports(Map<Node, Draft> reported, Node property, BiConsumer<Draft, Node> what) {
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(
            triple ->
                Optional.ofNullable(reported.get(triple.getSubject()))
                    .ifPresent(draft -> what.accept(draft, triple.getObject())));
  }

  /** The article of something whose IRI is the article's and a fragment. */
  private static Node article(Node part) {
    String iri = part.getURI();
    int hash = iri.indexOf('#');
    return hash < 0 ? part : NodeFactory.createURI(iri.substring(0, hash));
  }

  private Map<Node, Dated> articles() {
    Map<Node, Dated> articles = new HashMap<>();
    each(
        RDF.Nodes.type,
        News.Article,
        article -> articles.put(keep(article), new Dated(keep(article), published(article))));
    return articles;
  }

  private Days published(Node article) {
    Optional<LocalDate> sure = day(article, Schema.datePublished);
    return new Days(
        sure.or(() -> day(article, News.earliest)), sure.or(() -> day(article, News.latest)));
  }

  private Optional<LocalDate> day(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().stream()
        .map(triple -> LocalDate.parse(triple.getObject().getLiteralLexicalForm()))
        .min(Comparator.naturalOrder());
  }

  private static final Comparator<Dated> LATEST_FIRST =
      Comparator.comparing((Dated each) -> each.days().day().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(each -> each.article().toString());

  private static List<Dated> latestFirst(Map<Node, Dated> articles) {
    return articles.values().stream().sorted(LATEST_FIRST).toList();
  }

  /** Wider classes come before narrower ones, which take their place. */
  private Map<Node, EntityClass> classes() {
    Map<Node, EntityClass> classes = new HashMap<>();
    for (EntityClass type : EntityClass.values()) {
      each(RDF.Nodes.type, News.of(type), entity -> classes.put(keep(entity), type));
    }
    return classes;
  }

  private Map<Node, List<Dated>> naming(Map<Node, Dated> articles) {
    Map<Node, TreeSet<Dated>> naming = new HashMap<>();
    graph
        .find(Node.ANY, News.refersTo, Node.ANY)
        .forEachRemaining(
            triple ->
                Optional.ofNullable(articles.get(article(triple.getSubject())))
                    .ifPresent(
                        article ->
                            naming
                                .computeIfAbsent(
                                    keep(triple.getObject()), n -> new TreeSet<>(LATEST_FIRST))
                                .add(article)));
    Map<Node, List<Dated>> lists = new HashMap<>();
    naming.forEach((entity, named) -> lists.put(entity, List.copyOf(named)));
    return lists;
  }
}
