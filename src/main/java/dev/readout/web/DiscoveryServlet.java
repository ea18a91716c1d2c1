package dev.readout.web;

import dev.readout.describe.DataFormat;
import dev.readout.harvest.DatasetDescription;
import dev.readout.harvest.Feed;
import dev.readout.harvest.Inventory;
import dev.readout.harvest.Sitemap;
import dev.readout.vocab.Base;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What those look for who come to know the graph, list it or follow it: {@code /.well-known/void}
 * (also {@code /dcat}), {@code /sitemap.xml}, {@code /robots.txt}, {@code /feed.atom}.
 */
final class DiscoveryServlet extends ReadingServlet {
  static final String FEED = "/feed.atom";
  private static final String SITEMAP = "/sitemap.xml";
  static final List<String> PATHS =
      List.of("/" + DatasetDescription.PATH, "/dcat", "/robots.txt", FEED, SITEMAP);

  static final String ATOM = "application/atom+xml; charset=utf-8";
  private static final String XML = "application/xml; charset=utf-8";
  private static final long serialVersionUID = 1L;

  private final transient Base base;
  private final transient Freshness freshness;
  private transient Optional<Inventory> inventory = Optional.empty();

  DiscoveryServlet(DatasetGraph dataset, Base base, Freshness freshness) {
    super(dataset);
    this.base = base;
    this.freshness = freshness;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    if (path.equals("/robots.txt")) {
      robots(response);
    } else if (path.equals(FEED)) {
      feed(request, response);
    } else if (path.equals(SITEMAP)) {
      sitemap(request, response);
    } else {
      dataset(request, response);
    }
  }

  /** Counted when first asked for: nobody changes what is served. */
  private synchronized Inventory inventory() {
    if (inventory.isEmpty()) {
      inventory = Optional.of(Inventory.of(dataset()));
    }
    return inventory.get();
  }

  private void dataset(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<DataFormat> format =
        Accept.choose(request, DataFormat.mediaTypes()).flatMap(DataFormat::ofMediaType);
    if (format.isEmpty()) {
      String types = String.join(", ", DataFormat.mediaTypes());
      Reply.refuse(response, 406, "This comes as one of " + types + ".");
    } else if (!freshness.in(format.get().ending()).known(request, response)) {
      Graph description = DatasetDescription.of(base, inventory());
      Reply.graph(response, description, format.get());
    }
  }

  private void robots(HttpServletResponse response) throws IOException {
    String rules =
        """
        User-agent: *
        Disallow: /sparql
        Disallow: /data
        Disallow: /api/
        Sitemap: %ssitemap.xml
        """
            .formatted(base.iri());
    byte[] bytes = rules.getBytes(StandardCharsets.UTF_8);
    Reply.bytes(response, 200, "text/plain; charset=utf-8", bytes);
  }

  private void sitemap(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (freshness.known(request, response)) {
      return;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sitemap sitemap = new Sitemap(knowledge(), base, inventory());
    Optional<String> part = Optional.ofNullable(request.getParameter("part"));
    if (part.isEmpty()) {
      sitemap.write(out);
    } else if (!sitemap.write(part.get(), out)) {
      Reply.refuse(response, 404, "There is no such part; /sitemap.xml lists them.");
      return;
    }
    Reply.bytes(response, 200, XML, out.toByteArray());
  }

  private void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!freshness.known(request, response)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Feed.ofArticles(knowledge(), base).write(out);
      Reply.bytes(response, 200, ATOM, out.toByteArray());
    }
  }
}
