package dev.readout.page;

import dev.readout.chronicle.Chronicle;
import dev.readout.chronicle.Dated;
import dev.readout.chronicle.Ranked;
import dev.readout.describe.Thing;
import dev.readout.vocab.EntityClass;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.jena.graph.Graph;

/** Long lists: all articles, or all names of a class by the number of events. */
public final class ListPage {
  private static final int A_PAGE = 60;

  private final View view;
  private final Chronicle chronicle;

  public ListPage(View view, Chronicle chronicle) {
    this.view = view;
    this.chronicle = chronicle;
  }

  public String articles(int page, Graph graph) {
    List<Dated> all = chronicle.articles();
    Pager pager = new Pager(page, A_PAGE, all.size());
    String lines =
        Html.list(
            "articles columned",
            pager.of(all).stream().map(each -> HomePage.article(view, each, graph)));
    return page("Articles", all.size(), lines, pager, "/articles");
  }

  public String names(EntityClass type, int page, Graph graph) {
    List<Ranked> all = chronicle.busiest(type);
    Pager pager = new Pager(page, A_PAGE, all.size());
    String lines =
        Html.list(
            "ranked columned",
            pager.of(all).stream()
                .map(
                    each ->
                        view.link(new Thing(graph, each.node()))
                            + " <span class=\"number\">%,d</span>".formatted(each.events())));
    String heading =
        switch (type) {
          case PERSON -> "People";
          case COUNTRY -> "Countries";
          case CITY -> "Cities";
          default -> View.spaced(type.term()) + "s";
        };
    return page(heading, all.size(), lines, pager, "/names?type=" + type.term());
  }

  private String page(String heading, int size, String lines, Pager pager, String path) {
    String mark = path.contains("?") ? "&" : "?";
    IntFunction<String> turned = to -> path + mark + "page=" + to;
    String data = path.replaceFirst("(\\?|$)", ".%s$1");
    return Layout.of(heading)
        .page(
            "<h1>%s</h1>\n<p class=\"lede\">%,d, %s first</p>\n"
                    .formatted(
                        Html.text(heading),
                        size,
                        path.startsWith("/names") ? "those in most events" : "the latest")
                + "<section>"
                + lines
                + pager.html(turned)
                + "<p class=\"tools\">As data: "
                + Html.link(data.formatted("csv"), "CSV")
                + Html.link(data.formatted("json"), "JSON")
                + "</p></section>\n");
  }
}
