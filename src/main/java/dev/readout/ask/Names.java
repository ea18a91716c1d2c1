package dev.readout.ask;

import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.News;
import dev.readout.vocab.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the words that a person types stand for in a graph. */
final class Names {
  private static final List<Node> NAMING =
      List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), Schema.headline, News.fileName);
  private static final List<Node> CLASSES_WITH_NAMES =
      List.of(News.Entity, News.Event, News.Article);

  private final Graph graph;

  Names(Graph graph) {
    this.graph = graph;
  }

  /**
   * The nodes that a value can mean; more than one when several things bear the name.
   *
   * @param fallback the parameter's default, when it has one; it tells what kind of value is meant
   * @throws QuestionException when it means nothing here
   */
  List<Node> nodes(String parameter, String value, Optional<Node> fallback) {
    if (isDay(parameter)) {
      return List.of(day(parameter, value));
    }
    return fallback.map(node -> List.of(like(node, value))).orElseGet(() -> things(value));
  }

  static boolean isDay(String parameter) {
    return parameter.equals("since") || parameter.equals("until");
  }

  private static Node day(String parameter, String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw new QuestionException(
          parameter + ": \"" + value + "\" is not a day; write it as 2024-03-01", e);
    }
  }

  private static Node like(Node fallback, String value) {
    if (fallback.isLiteral()) {
      return NodeFactory.createLiteral(
          value, fallback.getLiteralLanguage(), fallback.getLiteralDatatype());
    }
    List<String> terms = terms(fallback);
    return terms.stream()
        .filter(value::equalsIgnoreCase)
        .findFirst()
        .map(News::term)
        .orElseThrow(
            () ->
                new QuestionException(
                        "the ontology has no \""
                            + value
                            + "\""
                            + meant(Nearest.to(value, terms.stream())))
                    .allowing(terms));
  }

  /** The terms that can stand where this one does: of a class, itself and those below it. */
  static List<String> terms(Node fallback) {
    String term = fallback.getURI().substring(News.NS.length());
    Stream<String> below =
        switch (term) {
          case "Event" -> Arrays.stream(EventClass.values()).map(EventClass::term);
          case "Entity" -> Arrays.stream(EntityClass.values()).map(EntityClass::term);
          default -> Arrays.stream(Factuality.values()).map(Factuality::term);
        };
    return Stream.concat(Stream.of(term), below).distinct().toList();
  }

  private static String meant(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  private List<Node> things(String value) {
    if (value.contains("://")) {
      return List.of(eventOf(NodeFactory.createURI(value)));
    }
    Optional<Node> path = byPath(value);
    if (path.isPresent()) {
      return List.of(path.get());
    }
    Set<Node> exact = exactly(value);
    Set<Node> found = exact.isEmpty() ? inAnyCase(value) : exact;
    if (found.isEmpty()) {
      throw new QuestionException(
          "nothing here is called \"" + value + "\"" + meant(Nearest.to(value, labels())));
    }
    return List.copyOf(found);
  }

  /** The event that an alias leads to, else the IRI itself. */
  private Node eventOf(Node iri) {
    return first(graph.stream(Node.ANY, News.alias, iri).map(Triple::getSubject)).orElse(iri);
  }

  /** "person/anna-brandt" below the base of this graph's articles. */
  private Optional<Node> byPath(String value) {
    if (!value.matches("[a-z]+/\\S+")) {
      return Optional.empty();
    }
    return first(graph.stream(Node.ANY, RDF.type.asNode(), News.Article))
        .map(triple -> triple.getSubject().getURI().replaceFirst("article/[^/]*$", ""))
        .map(base -> eventOf(NodeFactory.createURI(base + value)))
        .filter(node -> graph.contains(node, Node.ANY, Node.ANY));
  }

  private Set<Node> exactly(String value) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node naming : NAMING) {
      for (Node literal : List.of(english(value), NodeFactory.createLiteralString(value))) {
        graph.stream(Node.ANY, naming, literal).map(Triple::getSubject).forEach(found::add);
      }
    }
    return found;
  }

  private static Node english(String value) {
    return NodeFactory.createLiteralLang(value, "en");
  }

  /** Reads every name once; for words whose case is not that of the graph. */
  private Set<Node> inAnyCase(String value) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node naming : NAMING) {
      graph.stream(Node.ANY, naming, Node.ANY)
          .filter(triple -> triple.getObject().isLiteral())
          .filter(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(value))
          .forEach(triple -> found.add(triple.getSubject()));
    }
    return found;
  }

  private Stream<String> labels() {
    return graph.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .filter(triple -> isNamed(triple.getSubject()))
        .map(triple -> triple.getObject().getLiteralLexicalForm());
  }

  private boolean isNamed(Node thing) {
    return CLASSES_WITH_NAMES.stream().anyMatch(c -> graph.contains(thing, RDF.type.asNode(), c));
  }

  private static <T> Optional<T> first(Stream<T> stream) {
    try (stream) {
      return stream.findFirst();
    }
  }
}
