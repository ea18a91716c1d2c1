package dev.readout.page;

import dev.readout.chronicle.Dated;
import dev.readout.chronicle.Days;
import dev.readout.chronicle.Entry;
import dev.readout.chronicle.Ranked;
import dev.readout.describe.Thing;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Geo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The lists of the pages as data, at most {@link Listing#PAGE} rows at once. */
public final class Listings {
  private final Graph graph;
  private final int page;

  /**
   * @param page from 1
   */
  public Listings(Graph graph, int page) {
    this.graph = graph;
    this.page = page;
  }

  public Listing events(List<Entry> entries) {
    return list(
        List.of(
            "event", "name", "type", "earliest", "latest", "certainty", "who", "place", "source"),
        entries,
        this::event);
  }

  private List<List<String>> event(Entry entry) {
    return List.of(
        one(entry.event().getURI()),
        one(name(entry.event())),
        entry.kinds().stream().map(EventClass::term).toList(),
        day(entry.days().earliest()),
        day(entry.days().latest()),
        entry.certainty().stream().map(Factuality::term).sorted().toList(),
        names(entry.participants().toList()),
        names(entry.places()),
        names(entry.sources()));
  }

  public Listing articles(List<Dated> articles) {
    return list(
        List.of("article", "headline", "earliest", "latest"),
        articles,
        each -> {
          Days days = each.days();
          return List.of(
              one(each.article().getURI()),
              one(name(each.article())),
              day(days.earliest()),
              day(days.latest()));
        });
  }

  public Listing names(List<Ranked> ranked) {
    return list(
        List.of("iri", "name", "events"),
        ranked,
        each ->
            List.of(
                one(each.node().getURI()),
                one(name(each.node())),
                one(Integer.toString(each.events()))));
  }

  /** Places with where they are. */
  public Listing places(List<Ranked> ranked) {
    return list(
        List.of("iri", "name", "events", "lat", "long"),
        ranked,
        each -> {
          Thing place = new Thing(graph, each.node());
          return List.of(
              one(place.iri()),
              one(place.name()),
              one(Integer.toString(each.events())),
              place.text(Geo.lat).stream().toList(),
              place.text(Geo.lon).stream().toList());
        });
  }

  private <T> Listing list(List<String> columns, List<T> all, Function<T, List<List<String>>> row) {
    List<T> shown = new Pager(page, Listing.PAGE, all.size()).of(all);
    return new Listing(columns, shown.stream().map(row).toList(), all.size());
  }

  private String name(Node node) {
    return new Thing(graph, node).name();
  }

  private List<String> names(Collection<Node> nodes) {
    return nodes.stream().map(this::name).sorted().toList();
  }

  private static List<String> one(String value) {
    return List.of(value);
  }

  private static List<String> day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).stream().toList();
  }
}
