package dev.readout.chronicle;

import dev.readout.vocab.EntityClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** All events in the order of time, and how many there are of everything; never changes. */
public final class Chronicle {
  private final Map<Node, Entry> byEvent;
  private final List<Entry> entries;
  private final Map<Node, List<Entry>> byEntity;
  private final Map<Node, List<Entry>> bySource;
  private final Map<Node, List<Entry>> byArticle;
  private final Map<Node, List<Dated>> naming;
  private final Map<Node, EntityClass> classes;
  private final Map<EntityClass, List<Ranked>> busiest = new EnumMap<>(EntityClass.class);
  private final List<Dated> articles;
  private final int reports;

  Chronicle(List<Entry> entries, List<Dated> articles, Cast cast) {
    this.entries = entries;
    this.articles = articles;
    this.classes = cast.classes();
    this.naming = cast.naming();
    this.reports = cast.reports();
    this.byEvent = Index.each(entries);
    this.byEntity = Index.by(entries, Entry::concerned);
    this.bySource = Index.by(entries, entry -> entry.sources().stream());
    this.byArticle = Index.by(entries, entry -> entry.articles().stream());
    for (EntityClass type : EntityClass.values()) {
      busiest.put(type, rank(type));
    }
  }

  /** Reads a whole graph, in the transaction that is open. */
  public static Chronicle of(Graph graph) {
    return new ChronicleReader(graph).read();
  }

  private List<Ranked> rank(EntityClass type) {
    return byEntity.entrySet().stream()
        .filter(each -> classOf(each.getKey()).filter(has -> has.isA(type)).isPresent())
        .map(each -> new Ranked(each.getKey(), each.getValue().size()))
        .sorted(Ranked.ORDER)
        .toList();
  }

  /** In the order of time; those without a day last. */
  public List<Entry> entries() {
    return entries;
  }

  public Optional<Entry> entry(Node event) {
    return Optional.ofNullable(byEvent.get(event));
  }

  /** The events that an entity took part in, that were there, or that were about it. */
  public List<Entry> of(Node entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  /** The events of which this one tells, as the source. */
  public List<Entry> toldBy(Node source) {
    return bySource.getOrDefault(source, List.of());
  }

  public List<Entry> toldIn(Node article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** The latest first; those without a date last. */
  public List<Dated> articles() {
    return articles;
  }

  /** The articles in which an entity is named, the latest first. */
  public List<Dated> naming(Node entity) {
    return naming.getOrDefault(entity, List.of());
  }

  /** The narrowest class of an entity; empty when it is none. */
  public Optional<EntityClass> classOf(Node entity) {
    return Optional.ofNullable(classes.get(entity));
  }

  /** The entities of a class that are in an event, by the number of events. */
  public List<Ranked> busiest(EntityClass type) {
    return busiest.get(type);
  }

  /** How many entities of a class there are, in an event or not. */
  public int size(EntityClass type) {
    return (int) classes.values().stream().filter(each -> each.isA(type)).count();
  }

  /** How many reports there are, of events and of everything else. */
  public int reports() {
    return reports;
  }
}
