package dev.readout.describe;

import dev.readout.vocab.News;
import dev.readout.vocab.Prefixes;
import dev.readout.vocab.Schema;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the data documents of a thing hold: its triples, the reports of it with their sentences, the
 * events that it is part of, and a label for everything named.
 */
public final class Description {
  /** What leads to an entity and tells of it; mentions do not, there can be very many. */
  private static final List<Node> LEADING =
      List.of(
          News.participant,
          News.actor,
          News.recipient,
          News.speaker,
          News.addressee,
          News.place,
          News.topic,
          News.about,
          News.partOf,
          News.holder,
          News.of,
          RDF.Nodes.subject,
          RDF.Nodes.object);

  /** The most links of one kind that lead to a thing; a query gets the rest. */
  private static final int MOST = 1000;

  private final Graph graph;
  private final Graph told = GraphFactory.createDefaultGraph();

  private Description(Graph graph) {
    this.graph = graph;
  }

  public static Graph of(Thing thing) {
    Description description = new Description(thing.graph());
    description.tell(thing);
    description.nameAll();
    return description.told;
  }

  private void tell(Thing thing) {
    own(thing);
    thing.from(News.reports).forEach(this::report);
    if (thing.is(News.Report)) {
      report(thing);
    }
    if (thing.is(News.Article)) {
      thing.from(News.inArticle).forEach(this::own);
    }
    LEADING.forEach(property -> leading(thing, property));
  }

  private void own(Thing thing) {
    graph.find(thing.node(), Node.ANY, Node.ANY).forEachRemaining(told::add);
  }

  private void report(Thing report) {
    own(report);
    report.all(News.sentence).forEach(this::own);
  }

  private void leading(Thing thing, Node property) {
    thing
        .from(property)
        .limit(MOST)
        .forEach(
            from -> {
              told.add(Triple.create(from.node(), property, thing.node()));
              some(from, List.of(RDF.Nodes.type, News.earliest, News.latest, News.reportedAs));
            });
  }

  private void some(Thing thing, List<Node> properties) {
    for (Node property : properties) {
      graph.find(thing.node(), property, Node.ANY).forEachRemaining(told::add);
    }
  }

  private void nameAll() {
    for (Triple triple : told.find().toList()) {
      for (Node node : List.of(triple.getSubject(), triple.getObject())) {
        if (node.isURI()) {
          some(new Thing(graph, node), List.of(RDFS.Nodes.label, Schema.headline, News.title));
        }
      }
    }
    told.getPrefixMapping().setNsPrefixes(Prefixes.all());
  }
}
