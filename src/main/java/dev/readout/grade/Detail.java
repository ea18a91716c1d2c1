package dev.readout.grade;

import dev.readout.vocab.News;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What gold may ask of an event beside its class and who took part. */
public enum Detail {
  /** Its bounds lie within these two days. */
  DATE("date"),
  PLACE("place", News.place),
  /** How certain some report of this article is. */
  IS("is"),
  /** Who says so in this article. */
  SOURCE("source"),
  ACTOR("actor", News.actor),
  RECIPIENT("recipient", News.recipient),
  /** Words of the sentence in this article that tells it. */
  AT("at");

  /** One of these holds the event in place when the gold names nobody who took part. */
  static final List<Detail> FIXING = List.of(PLACE, DATE, AT);

  private final String field;
  private final Optional<Node> property;

  Detail(String field) {
    this.field = field;
    this.property = Optional.empty();
  }

  Detail(String field, Node property) {
    this.field = field;
    this.property = Optional.of(property);
  }

  /** Its name in a gold file. */
  public String field() {
    return field;
  }

  /** The event's property that must lead to something of a name accepted. */
  Optional<Node> property() {
    return property;
  }
}
