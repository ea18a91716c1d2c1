package dev.readout.harvest;

import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import dev.readout.vocab.Schema;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The pages there are, for search engines: one list of all, or, when there are more than a list may
 * hold, a list of lists, {@code article-1}, {@code event-3}.
 */
public final class Sitemap {
  /** What the format allows in one list. */
  static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<Node> KINDS = List.of(News.Article, News.Event, News.Entity);

  private final Graph graph;
  private final Base base;
  private final Inventory inventory;
  private final int most;

  public Sitemap(Graph graph, Base base, Inventory inventory) {
    this(graph, base, inventory, MOST);
  }

  Sitemap(Graph graph, Base base, Inventory inventory, int most) {
    this.graph = graph;
    this.base = base;
    this.inventory = inventory;
    this.most = most;
  }

  /** The names of the parts; empty when all pages stand in one list. */
  public List<String> parts() {
    if (KINDS.stream().mapToLong(inventory::count).sum() <= most) {
      return List.of();
    }
    return KINDS.stream()
        .flatMap(
            kind ->
                IntStream.rangeClosed(1, (int) ((inventory.count(kind) + most - 1) / most))
                    .mapToObj(number -> name(kind) + "-" + number))
        .toList();
  }

  private static String name(Node kind) {
    return kind.getURI().substring(News.NS.length()).toLowerCase(Locale.ROOT);
  }

  /** The list of all pages or of the parts. */
  public void write(OutputStream out) {
    List<String> parts = parts();
    Xml xml = new Xml(out);
    if (parts.isEmpty()) {
      xml.open("urlset", NAMESPACE);
      KINDS.stream().flatMap(this::pages).forEach(page -> page(xml, page));
    } else {
      xml.open("sitemapindex", NAMESPACE);
      for (String part : parts) {
        xml.open("sitemap").element("loc", base.iri() + "sitemap.xml?part=" + part).close();
      }
    }
    xml.finish();
  }

  /** False when there is no such part. */
  public boolean write(String part, OutputStream out) {
    if (!parts().contains(part)) {
      return false;
    }
    int hyphen = part.lastIndexOf('-');
    long skipped = (Long.parseLong(part.substring(hyphen + 1)) - 1) * most;
    Node kind =
        KINDS.stream()
            .filter(each -> name(each).equals(part.substring(0, hyphen)))
            .findFirst()
            .orElseThrow();
    Xml xml = new Xml(out);
    xml.open("urlset", NAMESPACE);
    pages(kind).skip(skipped).limit(most).forEach(page -> page(xml, page));
    xml.finish();
    return true;
  }

  /** In the order of the store, which is the same each time while nobody changes it. */
  private Stream<Node> pages(Node kind) {
    return Iter.asStream(graph.find(Node.ANY, RDF.Nodes.type, kind).mapWith(Triple::getSubject));
  }

  private void page(Xml xml, Node page) {
    xml.open("url").element("loc", Published.page(page));
    day(page).ifPresent(day -> xml.element("lastmod", day));
    xml.close();
  }

  private Optional<String> day(Node page) {
    return graph
        .find(page, Schema.datePublished, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional();
  }
}
