package dev.readout.page;

import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The way in: how much there is, the events in time order with their sentences, who is in them. */
public final class HomePage {
  private static final int EVENTS_A_PAGE = 50;
  private static final int ARTICLES = 30;
  private static final int MOST_PRESENT = 12;

  private final View view;
  private final Graph graph;

  public HomePage(View view, Graph graph) {
    this.view = view;
    this.graph = graph;
  }

  /** {@code page} counts from 1; beyond the last it is the last. */
  public String html(int page) {
    List<Thing> events = Order.inTime(all(News.Event));
    List<Thing> articles = Order.inTime(all(News.Article));
    int last = Math.max(1, (events.size() + EVENTS_A_PAGE - 1) / EVENTS_A_PAGE);
    int shown = Math.min(Math.max(page, 1), last);
    String body =
        "<h1>What the news says, sentence by sentence</h1>\n"
            + counts(events.size(), articles.size())
            + "<div class=\"columns\"><div>"
            + Html.section("Events in the order of time", events(events, shown, last))
            + "</div><aside>"
            + present(events)
            + Html.section("Articles", articles(articles))
            + "</aside></div>\n";
    return Layout.of("Readout").page(body);
  }

  private Stream<Thing> all(Node type) {
    return graph
        .find(Node.ANY, RDF.Nodes.type, type)
        .mapWith(triple -> new Thing(graph, triple.getSubject()))
        .toList()
        .stream();
  }

  private String counts(int events, int articles) {
    return "<p class=\"counts\">"
        + count(articles, "article")
        + count(events, "event")
        + count(size(News.Report), "report")
        + count(size(News.Person), "person")
        + count(size(News.Organization), "organization")
        + count(size(News.Place), "place")
        + "</p>\n";
  }

  private int size(Node type) {
    int[] size = {0};
    graph.find(Node.ANY, RDF.Nodes.type, type).forEachRemaining(triple -> size[0]++);
    return size[0];
  }

  private static String count(int number, String what) {
    String plural = what.equals("person") ? "people" : what + "s";
    return "<span><b>%,d</b> %s</span> ".formatted(number, number == 1 ? what : plural);
  }

  private String events(List<Thing> events, int page, int last) {
    if (events.isEmpty()) {
      return "<p>No event yet: build the graph from articles first.</p>\n";
    }
    String lines =
        events.stream()
            .skip((long) (page - 1) * EVENTS_A_PAGE)
            .limit(EVENTS_A_PAGE)
            .map(this::withSentences)
            .collect(Collectors.joining());
    return "<ol class=\"events\">\n" + lines + "</ol>\n" + pager(page, last);
  }

  private String withSentences(Thing event) {
    String sentences =
        Order.inText(event.from(News.reports).flatMap(report -> report.all(News.sentence).stream()))
            .stream()
            .map(view::sentence)
            .collect(Collectors.joining());
    return view.eventLine(event).replace("</li>\n", sentences + "</li>\n");
  }

  private static String pager(int page, int last) {
    if (last == 1) {
      return "";
    }
    String earlier = page > 1 ? Html.link("/?page=" + (page - 1), "← earlier") : "";
    String later = page < last ? Html.link("/?page=" + (page + 1), "later →") : "";
    return "<p class=\"pager\">%s <span>page %d of %d</span> %s</p>\n"
        .formatted(earlier, page, last, later);
  }

  /** People, bodies and places by the number of events that they are part of. */
  private String present(List<Thing> events) {
    Map<Node, Long> parts =
        Stream.of(News.participant, News.place)
            .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).toList().stream())
            .collect(Collectors.groupingBy(Triple::getObject, Collectors.counting()));
    return events.isEmpty()
        ? ""
        : most("People", parts, News.Person)
            + most("Organizations and groups", parts, News.Organization, News.Group)
            + most("Places", parts, News.Place);
  }

  private String most(String heading, Map<Node, Long> parts, Node... types) {
    String lines =
        parts.entrySet().stream()
            .filter(each -> Stream.of(types).anyMatch(new Thing(graph, each.getKey())::is))
            .sorted(
                Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(each -> each.getKey().toString()))
            .limit(MOST_PRESENT)
            .map(each -> line(new Thing(graph, each.getKey()), each.getValue()))
            .collect(Collectors.joining());
    return Html.section(
        heading, lines.isEmpty() ? "" : "<ul class=\"ranked\">" + lines + "</ul>\n");
  }

  private String line(Thing entity, long events) {
    return "<li>" + view.link(entity) + " <span class=\"number\">" + events + "</span></li>\n";
  }

  private String articles(List<Thing> articles) {
    String lines =
        articles.stream()
            .limit(ARTICLES)
            .map(
                each ->
                    "<li>"
                        + view.link(each)
                        + "<br><span class=\"when\">"
                        + ArticlePage.published(each)
                        + "</span></li>\n")
            .collect(Collectors.joining());
    String rest =
        articles.size() > ARTICLES
            ? "<p class=\"rest\">and " + (articles.size() - ARTICLES) + " more</p>\n"
            : "";
    return lines.isEmpty() ? "" : "<ul class=\"articles\">" + lines + "</ul>\n" + rest;
  }
}
