package dev.readout.explore;

import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** From a link to the facts it stands for, and from each of them to the sentences that tell it. */
public final class Evidence {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  private final Graph graph;
  private final Facts facts;

  public Evidence(Graph graph) {
    this.graph = graph;
    this.facts = new Facts(graph);
  }

  /**
   * One telling of a fact.
   *
   * @param report the report, or the mention where it is only named
   * @param sentence the sentence's span
   */
  public record Telling(Node report, Node sentence) {}

  /**
   * The facts that link two nodes of a chart, in the order of time, up to {@link Limits#LISTED}.
   */
  public List<Node> facts(Link.Ends ends, Filter filter) {
    Node from = ends.from();
    Node to = ends.to();
    Tie tie = ends.tie();
    if (tie.what().equals(Tie.ARTICLE)) {
      return List.of(tie.way() == Way.AT ? to : from);
    }
    for (Node end : List.of(from, to)) {
      if (graph.contains(end, RDF.Nodes.type, News.Event)) {
        return List.of(end);
      }
    }
    return facts.around(from, Limits.FACTS).stream()
        .flatMap(each -> facts.read(each).stream())
        .filter(fact -> fact.kinds().contains(tie.what()))
        .filter(fact -> fact.others(from).anyMatch(new Fact.Other(to, tie.way())::equals))
        .filter(fact -> filter.lets(fact, facts))
        .sorted(Comparator.comparing(Evidence::when))
        .limit(Limits.LISTED)
        .map(Fact::node)
        .toList();
  }

  private static String when(Fact fact) {
    return fact.span().latest().map(LocalDate::toString).orElse("9999") + " " + fact.node();
  }

  /** Who tells of an event, office or relation, up to {@link Limits#REPORTS} of them. */
  public List<Telling> tellings(Node fact) {
    return facts.reports(fact).stream()
        .sorted(BY_IRI)
        .flatMap(
            report ->
                sorted(
                        graph
                            .find(report, News.sentence, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList())
                    .stream()
                    .map(sentence -> new Telling(report, sentence)))
        .limit(Limits.REPORTS)
        .toList();
  }

  /** The sentences of an article that name a thing. */
  public List<Telling> namings(Node article, Node thing) {
    List<Node> mentions =
        sorted(graph.find(Node.ANY, News.refersTo, thing).mapWith(Triple::getSubject).toList());
    List<Node> here =
        mentions.stream().filter(each -> graph.contains(each, News.inArticle, article)).toList();
    List<Node> sentences =
        graph.find(Node.ANY, News.inArticle, article).mapWith(Triple::getSubject).toList().stream()
            .filter(each -> graph.contains(each, RDF.Nodes.type, Nif.Sentence))
            .toList();
    Set<Node> told = new TreeSet<>(BY_IRI);
    List<Telling> tellings = new ArrayList<>();
    for (Node mention : here) {
      sentences.stream()
          .filter(sentence -> holds(sentence, mention) && told.add(sentence))
          .forEach(sentence -> tellings.add(new Telling(mention, sentence)));
    }
    return tellings.stream().limit(Limits.REPORTS).toList();
  }

  private boolean holds(Node sentence, Node mention) {
    return number(sentence, Nif.beginIndex) <= number(mention, Nif.beginIndex)
        && number(mention, Nif.endIndex) <= number(sentence, Nif.endIndex);
  }

  private int number(Node span, Node property) {
    return graph.find(span, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .map(each -> Integer.parseInt(each.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }

  private static List<Node> sorted(List<Node> nodes) {
    return nodes.stream().sorted(BY_IRI).toList();
  }
}
