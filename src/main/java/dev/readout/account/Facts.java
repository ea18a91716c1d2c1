package dev.readout.account;

import dev.readout.time.Interval;
import dev.readout.vocab.Base;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import dev.readout.vocab.Role;
import dev.readout.vocab.Sem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Writes facts about keys as triples, with the superclasses and wider roles that follow. */
public final class Facts {
  private final Base base;
  private final Consumer<Triple> out;

  public Facts(Base base, Consumer<Triple> out) {
    this.base = base;
    this.out = out;
  }

  public void fact(Key subject, Node predicate, Node object) {
    out.accept(Triple.create(base.node(subject), predicate, object));
  }

  public void fact(Key subject, Node predicate, Key object) {
    fact(subject, predicate, base.node(object));
  }

  public void facts(Key subject, Node predicate, Collection<Key> objects) {
    objects.forEach(object -> fact(subject, predicate, object));
  }

  /** A fact with each of something's values, if it has any. */
  public <T> void fact(
      Key subject, Node predicate, Optional<T> value, BiFunction<Facts, T, Node> as) {
    value.ifPresent(present -> fact(subject, predicate, as.apply(this, present)));
  }

  public void type(Key subject, Node type) {
    fact(subject, RDF.Nodes.type, type);
  }

  /** The class of an entity and those above it. */
  public void type(Key subject, EntityClass type) {
    type(subject, News.of(type));
    type.parent().ifPresentOrElse(above -> type(subject, above), () -> type(subject, News.Entity));
  }

  /** The classes of an event and those above them. */
  public void types(Key subject, Collection<EventClass> types) {
    for (EventClass type : types) {
      type(subject, News.of(type));
      type.parent().ifPresent(above -> type(subject, News.of(above)));
    }
    type(subject, News.Event);
    type(subject, Sem.Event);
  }

  /** Each participant in its role and the wider ones. */
  public void participants(Key event, Map<Key, Role> participants) {
    participants.forEach(
        (who, role) -> {
          for (Optional<Role> each = Optional.of(role);
              each.isPresent();
              each = each.get().wider()) {
            fact(event, News.of(each.get()), who);
          }
        });
  }

  /** The two bounds, each only when it is known. */
  public void between(Key subject, Interval interval) {
    fact(subject, News.earliest, interval.earliest(), Facts::day);
    fact(subject, News.latest, interval.latest(), Facts::day);
  }

  /** The stated extent, each end only when it is known. */
  public void extent(Key subject, Optional<Interval> extent) {
    fact(subject, News.begins, extent.flatMap(Interval::earliest), Facts::day);
    fact(subject, News.ends, extent.flatMap(Interval::latest), Facts::day);
  }

  /** The property for what an event was about: a statement has its own. */
  public static Node about(Collection<EventClass> types) {
    return types.stream().anyMatch(type -> type.isA(EventClass.STATEMENT))
        ? News.about
        : News.topic;
  }

  public Node thing(Key key) {
    return base.node(key);
  }

  public Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  public Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  public Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  public Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  public Node count(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  public Node yes() {
    return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  }

  /** A node for an address outside; as text when it is not an IRI that every format can carry. */
  public Node address(String iri) {
    return iri.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")
        ? NodeFactory.createURI(iri)
        : text(iri);
  }
}
