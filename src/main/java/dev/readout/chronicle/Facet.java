package dev.readout.chronicle;

import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A side by which events are narrowed down; the values of an event are terms or IRIs. */
public enum Facet {
  /** Its classes, wider ones too, by their terms. */
  TYPE("type", entry -> entry.kinds().stream().flatMap(Facet::upwards).map(EventClass::term)),
  WHO("who", entry -> entry.participants().map(Node::getURI)),
  BY("by", entry -> entry.actors().stream().map(Node::getURI)),
  TO("to", entry -> entry.recipients().stream().map(Node::getURI)),
  PLACE("place", entry -> entry.places().stream().map(Node::getURI)),
  ABOUT("about", entry -> entry.topics().stream().map(Node::getURI)),
  SOURCE("source", entry -> entry.sources().stream().map(Node::getURI)),
  CERTAINTY("certainty", entry -> entry.certainty().stream().map(Factuality::term)),
  /** "one" or "several". */
  SOURCES("sources", entry -> Stream.of(entry.oneSource() ? "one" : "several")),
  ARTICLE("article", entry -> entry.articles().stream().map(Node::getURI));

  private final String parameter;
  private final Function<Entry, Stream<String>> values;

  Facet(String parameter, Function<Entry, Stream<String>> values) {
    this.parameter = parameter;
    this.values = values;
  }

  private static Stream<EventClass> upwards(EventClass type) {
    return Stream.iterate(Optional.of(type), Optional::isPresent, at -> at.get().parent())
        .map(Optional::get);
  }

  /** As addresses say it: "certainty". */
  public String parameter() {
    return parameter;
  }

  /** True when its values are IRIs. */
  public boolean namesThings() {
    return !Arrays.asList(TYPE, CERTAINTY, SOURCES).contains(this);
  }

  Stream<String> values(Entry entry) {
    return values.apply(entry).distinct();
  }

  boolean has(Entry entry, String value) {
    return values.apply(entry).anyMatch(value::equals);
  }
}
