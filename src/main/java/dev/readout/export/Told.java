package dev.readout.export;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Which statements a report makes. */
final class Told {
  /** What the knowledge says of a thing because of all its reports. */
  private static final Set<Node> NOT_OF_ONE_REPORT =
      Set.of(News.reportedAs, News.alias, News.mergedBecause, RDFS.Nodes.label);

  private Told() {}

  /**
   * What its account says of the thing it reports, as far as the knowledge says so too; all that
   * the knowledge says of it when the account is not there. Of a relation the plain statement; of
   * an event also how certain this report is of it.
   */
  static List<Triple> by(Contents contents, Node report) {
    return contents.thing(report).all(News.reports).stream()
        .flatMap(
            thing ->
                Stream.concat(
                    statements(contents, contents.thing(report), thing),
                    factuality(contents.thing(report), thing)))
        .sorted(Comparator.comparing(Triple::toString))
        .toList();
  }

  private static Stream<Triple> statements(Contents contents, Thing report, Thing thing) {
    if (thing.is(News.Relation)) {
      return plain(thing);
    }
    List<Triple> known = contents.knowledge().find(thing.node(), Node.ANY, Node.ANY).toList();
    return report.all(News.account).stream()
        .findFirst()
        .map(telling -> contents.account(contents.accountName(telling.node())))
        .filter(account -> !account.isEmpty())
        .map(account -> shared(known, account, report))
        .orElseGet(known::stream)
        .filter(each -> !NOT_OF_ONE_REPORT.contains(each.getPredicate()));
  }

  private static Stream<Triple> factuality(Thing report, Thing thing) {
    return report.all(News.factuality).stream()
        .filter(each -> thing.is(News.Event))
        .map(each -> Triple.create(thing.node(), News.reportedAs, each.node()));
  }

  private static Stream<Triple> shared(List<Triple> known, Graph account, Thing report) {
    Node telling = report.all(News.account).get(0).node();
    return known.stream()
        .filter(each -> account.contains(telling, each.getPredicate(), each.getObject()));
  }

  private static Stream<Triple> plain(Thing relation) {
    return relation.all(RDF.Nodes.subject).stream()
        .flatMap(
            subject ->
                relation.all(RDF.Nodes.predicate).stream()
                    .flatMap(
                        predicate ->
                            relation.all(RDF.Nodes.object).stream()
                                .map(
                                    object ->
                                        Triple.create(
                                            subject.node(), predicate.node(), object.node()))));
  }
}
