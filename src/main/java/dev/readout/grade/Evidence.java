package dev.readout.grade;

import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The knowledge graph, asked what a grader wants to know of it. */
final class Evidence {
  private final Graph graph;

  Evidence(Graph graph) {
    this.graph = graph;
  }

  List<Node> events() {
    return subjects(RDF.Nodes.type, News.Event).toList();
  }

  boolean isA(Node thing, String type) {
    return graph.contains(thing, RDF.Nodes.type, News.term(type));
  }

  List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
  }

  /** The text of a property's values, in no order. */
  List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** True when something bears one of these names, with or without "the", in any letters. */
  boolean isNamed(Node thing, Collection<String> names) {
    Set<String> own =
        Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode())
            .flatMap(property -> texts(thing, property).stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> own.contains(name) || own.contains("the " + name));
  }

  boolean isNamed(Collection<Node> things, Collection<String> names) {
    return things.stream().anyMatch(thing -> isNamed(thing, names));
  }

  /** The reports of an event. */
  List<Node> reports(Node event) {
    return subjects(News.reports, event).toList();
  }

  /** The names of the files that a report stands in. */
  Set<String> files(Node report) {
    Set<String> files = new HashSet<>();
    for (Node sentence : objects(report, News.sentence)) {
      for (Node article : objects(sentence, News.inArticle)) {
        texts(article, News.fileName)
            .forEach(name -> files.add(name.substring(name.lastIndexOf('/') + 1)));
      }
    }
    return files;
  }

  /** The words of a report's sentences. */
  List<String> sentences(Node report) {
    return objects(report, News.sentence).stream()
        .flatMap(sentence -> texts(sentence, Nif.anchorOf).stream())
        .toList();
  }

  private Stream<Node> subjects(Node property, Node object) {
    return graph
        .find(Node.ANY, property, object)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream();
  }
}
