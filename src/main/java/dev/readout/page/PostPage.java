package dev.readout.page;

import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.util.stream.Collectors;

/** An office, who holds it, and which sentences say so. */
final class PostPage implements Page {
  private static final String KNOWN_BEFOREHAND =
      "<p>Known beforehand; no article here tells of it.</p>\n";

  private final View view;

  PostPage(View view) {
    this.view = view;
  }

  @Override
  public String body(Thing post) {
    String reports = reports(view, post);
    return Layout.heading("Office", post.name())
        + Html.facts(
            Html.fact("Holder", view.links(post.all(News.holder)))
                + Html.fact("Of", view.links(post.all(News.of)))
                + Html.fact("Since", post.day(News.since).map(When::day).orElse(""))
                + Html.fact("Until", post.day(News.until).map(When::day).orElse("")))
        + Html.section("Reports", reports.isEmpty() ? KNOWN_BEFOREHAND : reports);
  }

  static String reports(View view, Thing thing) {
    return Order.reports(thing.from(News.reports)).stream()
        .map(report -> ReportPage.evidence(view, report))
        .collect(Collectors.joining());
  }

  /** "Anna Brandt, Foreign Minister of Germany since 8 December 2021". */
  static String line(View view, Thing post) {
    return view.links(post.all(News.holder)) + ", " + office(view, post);
  }

  /** "Foreign Minister of Germany since 8 December 2021", for the page of who holds it. */
  static String office(View view, Thing post) {
    return view.link(post)
        + post.one(News.of).map(of -> " of " + view.link(of)).orElse("")
        + post.day(News.since).map(day -> " since " + When.day(day)).orElse("")
        + post.day(News.until).map(day -> " until " + When.day(day)).orElse("");
  }
}
