package dev.readout.page;

import dev.readout.chronicle.Chronicle;
import dev.readout.chronicle.Entry;
import dev.readout.chronicle.Facet;
import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;

/** An article: its text with all it names and tells marked, what is known of it, what it tells. */
final class ArticlePage implements Page {
  private static final int TOLD = 60;

  private final View view;
  private final Chronicle chronicle;

  ArticlePage(View view, Chronicle chronicle) {
    this.view = view;
    this.chronicle = chronicle;
  }

  @Override
  public String body(Thing article) {
    List<Thing> spans = Order.inText(article.from(News.inArticle));
    return Layout.heading("Article", article.name())
        + "<p class=\"lede\">"
        + published(article)
        + "</p>\n<div class=\"columns\"><div><section><h2>Text</h2>"
        + "<p class=\"key\"><span>a name</span><span class=\"happening\">an event</span></p>"
        + "<div class=\"text\">"
        + new MarkedText(text(spans), this::link).with(spans)
        + "</div></section></div><aside>"
        + Html.section("What it tells", told(article))
        + Html.section("About the article", Html.facts(facts(article)))
        + "</aside></div>\n";
  }

  /** The address, and in words what the graph knows: "Anna Brandt · Person · 5 events". */
  private String link(Thing named) {
    Optional<Entry> event = chronicle.entry(named.node());
    String fact =
        event
            .map(entry -> List.of(EventList.kinds(entry), known(entry)))
            .orElseGet(() -> List.of(View.kind(named), inEvents(named)))
            .stream()
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(" · ", named.name() + " · ", ""));
    return "class=\"%s\" href=\"%s\" title=\"%s\""
        .formatted(
            event.isPresent() ? "happening" : "name", Html.text(view.href(named)), Html.text(fact));
  }

  private static String known(Entry entry) {
    String certainty =
        entry.certainty().stream()
            .sorted()
            .map(each -> View.spaced(each.term()))
            .collect(Collectors.joining(", "));
    return When.of(entry.days()).orElse("day not known")
        + (certainty.isEmpty() ? "" : " · " + certainty);
  }

  private String inEvents(Thing named) {
    int events = chronicle.of(named.node()).size();
    return "in %,d %s".formatted(events, events == 1 ? "event" : "events");
  }

  private String told(Thing article) {
    List<Entry> told = chronicle.toldIn(article.node());
    String rest =
        told.size() > TOLD
            ? "<p class=\"rest\">"
                + Html.link(
                    Lookup.all(Facet.ARTICLE, article.iri()).address(view.base()),
                    "All %,d".formatted(told.size()))
                + "</p>\n"
            : "";
    return Html.list("told", told.stream().limit(TOLD).map(entry -> line(entry, article.graph())))
        + rest;
  }

  private String line(Entry entry, Graph graph) {
    return "<span class=\"when\">"
        + EventList.when(entry)
        + "</span>"
        + view.link(new Thing(graph, entry.event()))
        + "<br>"
        + EventList.badges(entry);
  }

  private String facts(Thing article) {
    return Html.fact("Dated by", Html.text(article.text(News.dateRule).orElse("")))
        + Html.fact("Publisher", view.links(article.all(Schema.publisher)))
        + Html.fact("Author", view.links(article.all(Schema.author)))
        + Html.fact("Language", Html.text(article.text(Schema.inLanguage).orElse("")))
        + Html.fact("Address", address(article))
        + Html.fact("File", Html.text(article.text(News.fileName).orElse("")));
  }

  static String published(Thing article) {
    Optional<String> sure = article.day(Schema.datePublished).map(When::day);
    return sure.map(Html::text).orElseGet(() -> View.when(article));
  }

  private static String address(Thing article) {
    List<String> addresses = article.anyTexts(Schema.url);
    return addresses.isEmpty() ? "" : Html.link(addresses.get(0), addresses.get(0));
  }

  /** One of the spans is the whole text. */
  private static String text(List<Thing> spans) {
    return spans.stream().flatMap(span -> span.text(Nif.isString).stream()).findFirst().orElse("");
  }
}
