package dev.readout.page;

import dev.readout.chronicle.Chronicle;
import dev.readout.describe.DataFormat;
import dev.readout.describe.Thing;
import dev.readout.harvest.SchemaOrg;
import dev.readout.vocab.News;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Which page shows a thing: one for each class. */
public final class Pages {
  private final Map<Node, Page> pages = new LinkedHashMap<>();
  private final View view;

  public Pages(View view, Chronicle chronicle) {
    this.view = view;
    pages.put(News.Event, new EventPage(view));
    pages.put(News.Article, new ArticlePage(view, chronicle));
    pages.put(News.Entity, new EntityPage(view, chronicle));
    pages.put(News.Report, new ReportPage(view));
    pages.put(News.Post, new PostPage(view));
    pages.put(News.Relation, new RelationPage(view));
  }

  public String html(Thing thing) {
    String body =
        pages.entrySet().stream()
            .filter(each -> thing.is(each.getKey()))
            .findFirst()
            .map(each -> each.getValue().body(thing))
            .orElseGet(() -> Layout.heading("Thing", thing.name()));
    return layout(thing).head(alternates(thing) + structured(thing)).page(body + data(thing));
  }

  private static Layout layout(Thing thing) {
    Layout layout = Layout.of(thing.name());
    return thing.is(News.Article) ? layout.style("article.css").script("article.js") : layout;
  }

  private String alternates(Thing thing) {
    StringBuilder links = new StringBuilder();
    for (DataFormat format : DataFormat.values()) {
      links.append(
          "<link rel=\"alternate\" type=\"%s\" href=\"%s\">\n"
              .formatted(format.mediaType(), Html.text(href(thing, format))));
    }
    if (thing.is(News.Entity)) {
      links.append(
          "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"%s.atom\">\n"
              .formatted(Html.text(view.href(thing))));
    }
    return links.toString();
  }

  /** A block of data, which no browser runs; nothing in it could end it. */
  private static String structured(Thing thing) {
    String json = SchemaOrg.json(thing);
    return json.isEmpty() ? "" : "<script type=\"application/ld+json\">" + json + "</script>\n";
  }

  private String data(Thing thing) {
    StringBuilder links = new StringBuilder("<footer class=\"data\"><p>As data: ");
    for (DataFormat format : DataFormat.values()) {
      links.append(Html.link(href(thing, format), format.label())).append(" ");
    }
    return links
        .append("</p><p class=\"iri\">")
        .append(Html.text(thing.iri()))
        .append("</p></footer>\n")
        .toString();
  }

  private String href(Thing thing, DataFormat format) {
    return view.href(thing) + "." + format.ending();
  }
}
