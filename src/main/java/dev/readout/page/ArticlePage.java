package dev.readout.page;

import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Schema;
import java.util.List;
import java.util.Optional;

/** An article: what is known of it, its text with what it names linked, and what it tells. */
final class ArticlePage implements Page {
  private final View view;

  ArticlePage(View view) {
    this.view = view;
  }

  @Override
  public String body(Thing article) {
    List<Thing> spans = Order.inText(article.from(News.inArticle));
    return Layout.heading("Article", article.name())
        + Html.facts(facts(article))
        + Html.section(
            "Text",
            "<div class=\"text\">" + new MarkedText(view, text(spans)).with(spans) + "</div>\n")
        + Html.section("What it tells", view.eventList(told(spans)));
  }

  private String facts(Thing article) {
    return Html.fact("Published", published(article))
        + Html.fact("Dated by", Html.text(article.text(News.dateRule).orElse("")))
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

  private static List<Thing> told(List<Thing> spans) {
    return Order.inTime(
        spans.stream()
            .filter(span -> span.is(Nif.Sentence))
            .flatMap(sentence -> sentence.from(News.sentence))
            .flatMap(report -> report.all(News.reports).stream())
            .filter(thing -> thing.is(News.Event)));
  }
}
