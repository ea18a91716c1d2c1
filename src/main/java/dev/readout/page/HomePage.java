package dev.readout.page;

import dev.readout.ask.Queries;
import dev.readout.chronicle.Chronicle;
import dev.readout.chronicle.Dated;
import dev.readout.chronicle.Histogram;
import dev.readout.chronicle.Latest;
import dev.readout.chronicle.Ranked;
import dev.readout.describe.Thing;
import dev.readout.vocab.EntityClass;
import java.util.List;
import org.apache.jena.graph.Graph;

/** The way in: a search, how much there is and when, the latest events, who is in most of them. */
public final class HomePage {
  private static final int EVENTS = 8;
  private static final int ARTICLES = 6;
  private static final int MOST_PRESENT = 8;

  /** By their names; one that is gone is left out. */
  private static final List<String> FIRST_QUESTIONS =
      List.of(
          "who-met-or-called-whom",
          "which-events-have-one-source-only",
          "on-what-do-reports-differ",
          "what-is-planned");

  private final View view;
  private final Chronicle chronicle;
  private final Queries queries;

  public HomePage(View view, Chronicle chronicle, Queries queries) {
    this.view = view;
    this.chronicle = chronicle;
    this.queries = queries;
  }

  public String html(Graph graph) {
    String body =
        "<h1>What the news says, sentence by sentence</h1>\n"
            + Layout.search("large", "")
            + counts()
            + Html.section(
                "When it happened",
                new Chart(view.base()).of(Histogram.of(chronicle.entries()), Lookup.EVERYTHING))
            + "<div class=\"columns\"><div>"
            + questions()
            + Html.section("Latest events", latest(graph))
            + "</div><aside>"
            + most("People", EntityClass.PERSON, graph)
            + most("Organizations", EntityClass.ORGANIZATION, graph)
            + most("Places", EntityClass.PLACE, graph)
            + Html.section("Latest articles", articles(graph))
            + "</aside></div>\n";
    return Layout.of("Readout").home().page(body);
  }

  private String counts() {
    return "<p class=\"counts\">"
        + count("/articles", chronicle.articles().size(), "article")
        + count("/search", chronicle.entries().size(), "event")
        + count("/search", chronicle.reports(), "report")
        + count("/names?type=Person", chronicle.size(EntityClass.PERSON), "person")
        + count(
            "/names?type=Organization", chronicle.size(EntityClass.ORGANIZATION), "organization")
        + count("/names?type=Place", chronicle.size(EntityClass.PLACE), "place")
        + "</p>\n";
  }

  private static String count(String href, int number, String what) {
    String plural = what.equals("person") ? "people" : what + "s";
    return "<a href=\"%s\"><b>%,d</b> %s</a> "
        .formatted(Html.text(href), number, number == 1 ? what : plural);
  }

  private String questions() {
    return Html.section(
        "Start with a question",
        Html.list(
            "questions",
            FIRST_QUESTIONS.stream()
                .flatMap(name -> queries.all().stream().filter(each -> each.name().equals(name)))
                .map(each -> Html.link("/query/" + each.name(), each.summary()))));
  }

  private String latest(Graph graph) {
    if (chronicle.entries().isEmpty()) {
      return "<p>No event yet: build the graph from articles first.</p>\n";
    }
    return new EventList(view)
        .some(Latest.first(chronicle.entries()), EVENTS, Lookup.EVERYTHING, graph);
  }

  private String most(String heading, EntityClass type, Graph graph) {
    List<Ranked> ranked = chronicle.busiest(type);
    String rest =
        ranked.size() > MOST_PRESENT
            ? "<p class=\"rest\">"
                + Html.link("/names?type=" + type.term(), "All %,d".formatted(ranked.size()))
                + "</p>\n"
            : "";
    return Html.section(
        heading,
        Html.list("ranked", ranked.stream().limit(MOST_PRESENT).map(each -> line(each, graph)))
            + rest);
  }

  private String line(Ranked ranked, Graph graph) {
    return view.link(new Thing(graph, ranked.node()))
        + " <span class=\"number\">%,d</span>".formatted(ranked.events());
  }

  private String articles(Graph graph) {
    List<Dated> articles = chronicle.articles();
    String rest =
        articles.size() > ARTICLES
            ? "<p class=\"rest\">"
                + Html.link("/articles", "All %,d".formatted(articles.size()))
                + "</p>\n"
            : "";
    return Html.list(
            "articles", articles.stream().limit(ARTICLES).map(each -> article(view, each, graph)))
        + rest;
  }

  /** Its headline over its date. */
  static String article(View view, Dated article, Graph graph) {
    return view.link(new Thing(graph, article.article()))
        + "<br><span class=\"when\">"
        + When.of(article.days()).map(Html::text).orElse("date not known")
        + "</span>";
  }
}
