package dev.readout.export;

import dev.readout.describe.Thing;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Geo;
import dev.readout.vocab.News;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** What tables and entries show of a thing, as text; empty where it says nothing. */
record Shown(Thing thing) {
  String iri() {
    return thing.iri();
  }

  String name() {
    return thing.name();
  }

  String text(Node property) {
    return thing.text(property).orElse("");
  }

  /** The class that says most; of two that say as much, the first by name. */
  String type() {
    Stream<String> events =
        Arrays.stream(EventClass.values()).filter(each -> saysMost(each)).map(EventClass::term);
    Stream<String> entities =
        Arrays.stream(EntityClass.values()).filter(each -> saysMost(each)).map(EntityClass::term);
    return Stream.concat(events, entities).sorted().findFirst().orElseGet(this::otherType);
  }

  private boolean saysMost(EventClass type) {
    return thing.is(News.of(type))
        && Arrays.stream(EventClass.values())
            .noneMatch(each -> each != type && each.isA(type) && thing.is(News.of(each)));
  }

  private boolean saysMost(EntityClass type) {
    return thing.is(News.of(type))
        && Arrays.stream(EntityClass.values())
            .noneMatch(each -> each != type && each.isA(type) && thing.is(News.of(each)));
  }

  private String otherType() {
    return classes().stream().findFirst().orElse("");
  }

  /** All classes of our ontology that it is in. */
  List<String> classes() {
    return words(RDF.Nodes.type);
  }

  /** The terms of our ontology that a property leads to, without the namespace. */
  List<String> words(Node property) {
    return thing.anyTexts(property).stream()
        .filter(each -> each.startsWith(News.NS))
        .map(each -> each.substring(News.NS.length()))
        .sorted()
        .toList();
  }

  static String joined(List<String> words) {
    return String.join(";", words);
  }

  /** The names of the things that a property leads to. */
  String names(Node property) {
    return thing.all(property).stream().map(Thing::name).collect(Collectors.joining("; "));
  }

  String latitude() {
    return text(Geo.lat);
  }

  String longitude() {
    return text(Geo.lon);
  }

  String wikidata() {
    return thing.anyTexts(OWL.sameAs.asNode()).stream().findFirst().orElse("");
  }
}
