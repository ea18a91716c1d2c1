package dev.readout.harvest;

import dev.readout.describe.Thing;
import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Schema;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The latest as an Atom feed: articles, or the events of one entity. What has no day comes last,
 * with the first day there is in such feeds, since Atom wants one.
 */
public final class Feed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final LocalDate NO_DAY = LocalDate.EPOCH;
  private static final int ENTRIES = 50;

  private final Base base;
  private final String self;
  private final String title;
  private final List<Entry> entries;

  private record Entry(Thing thing, LocalDate day) {}

  private Feed(Base base, String self, String title, Stream<Entry> entries) {
    this.base = base;
    this.self = self;
    this.title = title;
    this.entries =
        entries
            .sorted(
                Comparator.comparing(Entry::day)
                    .reversed()
                    .thenComparing(each -> each.thing().iri()))
            .limit(ENTRIES)
            .toList();
  }

  /** The latest articles. */
  public static Feed ofArticles(Graph graph, Base base) {
    Stream<Entry> articles =
        graph
            .find(Node.ANY, RDF.Nodes.type, News.Article)
            .mapWith(Triple::getSubject)
            .toList()
            .stream()
            .map(node -> new Thing(graph, node))
            .map(article -> new Entry(article, published(article)));
    return new Feed(base, "feed.atom", "Articles in Readout", articles);
  }

  /** The latest events in which an entity took part, or that were at it or about it. */
  public static Feed ofEntity(Thing entity, Base base) {
    Stream<Entry> events =
        Stream.of(News.participant, News.place, News.topic, News.about)
            .flatMap(entity::from)
            .distinct()
            .map(event -> new Entry(event, happened(event)));
    String path = entity.iri().substring(base.iri().length()) + ".atom";
    return new Feed(base, path, entity.name() + " in the news", events);
  }

  private static LocalDate published(Thing article) {
    return article.text(Schema.datePublished).flatMap(Feed::day).orElseGet(() -> happened(article));
  }

  private static Optional<LocalDate> day(String written) {
    return Optional.of(written)
        .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}.*"))
        .map(text -> LocalDate.parse(text.substring(0, 10)));
  }

  private static LocalDate happened(Thing thing) {
    return thing.day(News.latest).or(() -> thing.day(News.earliest)).orElse(NO_DAY);
  }

  public void write(OutputStream out) {
    Xml xml = new Xml(out);
    xml.open("feed", NAMESPACE)
        .element("id", base.iri() + self)
        .element("title", title)
        .element("updated", time(entries.isEmpty() ? NO_DAY : entries.get(0).day()))
        .element("generator", "Readout");
    link(xml, "self", "application/atom+xml", base.iri() + self);
    link(xml, "alternate", "text/html", base.iri() + self.replaceFirst("(feed)?\\.atom$", ""));
    xml.open("author").element("name", "Readout").close();
    entries.forEach(entry -> write(xml, entry));
    xml.finish();
  }

  private static void write(Xml xml, Entry entry) {
    Thing thing = entry.thing();
    xml.open("entry")
        .element("id", Published.url(thing.node()))
        .element("title", thing.name())
        .element("updated", time(entry.day()));
    link(xml, "alternate", "text/html", Published.page(thing.node()));
    thing
        .one(Schema.publisher)
        .ifPresent(by -> xml.open("author").element("name", by.name()).close());
    String summary = summary(thing);
    if (!summary.isEmpty()) {
      xml.element("summary", summary);
    }
    xml.close();
  }

  /** The sentences that tell of an event. */
  private static String summary(Thing thing) {
    return thing
        .from(News.reports)
        .flatMap(report -> report.all(News.sentence).stream())
        .distinct()
        .sorted(Comparator.comparing(Thing::iri))
        .flatMap(sentence -> sentence.text(Nif.anchorOf).stream())
        .distinct()
        .limit(3)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private static void link(Xml xml, String relation, String type, String href) {
    xml.open("link")
        .attribute("rel", relation)
        .attribute("type", type)
        .attribute("href", href)
        .close();
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
