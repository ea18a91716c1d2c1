package dev.readout.describe;

import dev.readout.store.Statements;
import dev.readout.vocab.News;
import dev.readout.vocab.Prefixes;
import dev.readout.vocab.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the data documents of a thing hold: its statements, the events, posts and relations that it
 * is part of, the reports of each with their sentences, and a name for everything; of an article,
 * its sentences and names with what is reported there. A large one is told in pages; each but the
 * last says {@code rdfs:seeAlso} where it goes on.
 */
public final class Description {
  /** The parts on a page. */
  static final int PARTS = 200;

  /** What leads to an entity and tells of it; mentions do not, there can be very many. */
  private static final List<Node> LEADING =
      List.of(
          News.participant,
          News.place,
          News.topic,
          News.about,
          News.partOf,
          News.holder,
          News.of,
          RDF.Nodes.subject,
          RDF.Nodes.object);

  private final Graph graph;
  private final SortedMap<String, Triple> told = new TreeMap<>();
  private boolean more;

  private Description(Graph graph) {
    this.graph = graph;
  }

  /**
   * @param page from 1; one after the last holds the thing's own statements alone
   */
  public static Description of(Thing thing, int page) {
    Description description = new Description(thing.graph());
    description.own(thing);
    if (thing.is(News.Report)) {
      description.report(thing);
      thing.all(News.reports).forEach(description::own);
    }
    description.parts(thing, page);
    description.nameAll();
    return description;
  }

  /** The statements, in memory; the same for the same page, order included. */
  public Graph graph() {
    Graph copy = GraphFactory.createDefaultGraph();
    copy.getPrefixMapping().setNsPrefixes(Prefixes.all());
    told.values().forEach(copy::add);
    return copy;
  }

  /** True when another page follows. */
  public boolean more() {
    return more;
  }

  private void parts(Thing thing, int page) {
    List<Thing> parts = thing.is(News.Article) ? spans(thing) : leading(thing);
    long first = (page - 1L) * PARTS;
    more = parts.size() > first + PARTS;
    parts.stream().skip(first).limit(PARTS).forEach(this::part);
    if (more) {
      Node next = NodeFactory.createURI(thing.iri() + "?page=" + (page + 1));
      tell(Triple.create(thing.node(), RDFS.Nodes.seeAlso, next));
    }
  }

  private static List<Thing> spans(Thing article) {
    return Order.inText(article.from(News.inArticle));
  }

  private static List<Thing> leading(Thing thing) {
    return Stream.concat(Stream.of(News.reports), LEADING.stream())
        .flatMap(thing::from)
        .distinct()
        .sorted(Comparator.comparing(Thing::iri))
        .toList();
  }

  private void part(Thing part) {
    if (part.is(News.Report)) {
      report(part);
      return;
    }
    own(part);
    part.from(News.reports).forEach(this::report);
    part.from(News.sentence).forEach(this::own);
  }

  private void report(Thing report) {
    own(report);
    report.all(News.sentence).forEach(this::own);
  }

  private void own(Thing thing) {
    graph.find(thing.node(), Node.ANY, Node.ANY).forEachRemaining(this::tell);
  }

  private void tell(Triple triple) {
    told.put(Statements.line(triple), triple);
  }

  private void nameAll() {
    Stream<Node> named =
        List.copyOf(told.values()).stream()
            .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
            .filter(Node::isURI)
            .distinct();
    for (Node node : named.toList()) {
      for (Node name : List.of(RDFS.Nodes.label, Schema.headline, News.title)) {
        graph.find(node, name, Node.ANY).forEachRemaining(this::tell);
      }
    }
  }
}
