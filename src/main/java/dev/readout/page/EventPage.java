package dev.readout.page;

import dev.readout.chronicle.Days;
import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Who did what, when and where, and every report that says so. */
final class EventPage implements Page {
  private static final List<Role> NARROWEST_FIRST =
      List.of(Role.SPEAKER, Role.ADDRESSEE, Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

  private static final int SHOWN = 40;
  private static final int REPORTS = 400;

  private final View view;

  EventPage(View view) {
    this.view = view;
  }

  @Override
  public String body(Thing event) {
    List<Thing> reports = Order.reports(event.from(News.reports, REPORTS));
    return Layout.heading(View.kind(event), event.name())
        + "<p class=\"badges\">"
        + View.badges(event, News.reportedAs)
        + "</p>\n"
        + event.texts(News.quote).stream().map(EventPage::quote).collect(Collectors.joining())
        + Html.facts(facts(event))
        + Html.section("Who says so", new Sources(view).of(reports))
        + Html.section("Evidence", evidence(event, reports))
        + Html.section("Why these reports are one event", merged(event))
        + Html.section("What happened within it", view.eventList(inTime(event, News.partOf)))
        + Html.section("What refers to it", view.eventList(inTime(event, News.about, News.topic)))
        + view.inGraph(event);
  }

  private String evidence(Thing event, List<Thing> reports) {
    String rest =
        reports.size() > SHOWN
            ? "<p class=\"rest\">and "
                + Html.link(
                    Links.address(view, event, News.reports, 1),
                    "%,d more".formatted(reports.size() - SHOWN))
                + "</p>\n"
            : "";
    return reports.stream()
            .limit(SHOWN)
            .map(report -> ReportPage.evidence(view, report))
            .collect(Collectors.joining())
        + rest;
  }

  private static String merged(Thing event) {
    return Html.list("", event.anyTexts(News.mergedBecause).stream().limit(SHOWN).map(Html::text));
  }

  private static String quote(String words) {
    return "<p class=\"quote\">" + Html.text(words) + "</p>\n";
  }

  private String facts(Thing event) {
    StringBuilder lines = new StringBuilder();
    for (Role role : NARROWEST_FIRST) {
      lines.append(Html.fact(View.spaced(role.term()), view.links(inRole(event, role))));
    }
    lines.append(Html.fact("When", when(event)));
    lines.append(Html.fact("Where", view.links(event.all(News.place))));
    lines.append(Html.fact("About", view.links(event.all(News.about))));
    lines.append(Html.fact("Topic", view.links(event.all(News.topic))));
    lines.append(Html.fact("Part of", view.links(event.all(News.partOf))));
    lines.append(Html.fact("After", view.links(Order.inTime(event.from(News.before)))));
    lines.append(Html.fact("Before", view.links(event.all(News.before))));
    lines.append(
        Html.fact(
            "Which one", event.text(News.ordinal).map(n -> "number " + Html.text(n)).orElse("")));
    return lines.toString();
  }

  private static String when(Thing event) {
    Days days = new Days(event.day(News.earliest), event.day(News.latest));
    return View.when(event) + extent(event) + DaysBar.of(days);
  }

  private static String extent(Thing event) {
    Optional<String> begins = event.day(News.begins).map(When::day);
    Optional<String> ends = event.day(News.ends).map(When::day);
    return begins.map(day -> ", from " + day).orElse("")
        + ends.map(day -> " until " + day).orElse("");
  }

  /** Those in this role and in none that is narrower. */
  private static List<Thing> inRole(Thing event, Role role) {
    return event.all(News.of(role)).stream()
        .filter(
            who ->
                NARROWEST_FIRST.stream()
                    .noneMatch(
                        other -> under(role, other) && event.has(News.of(other), who.node())))
        .toList();
  }

  private static boolean under(Role role, Role other) {
    return other.wider().filter(wider -> wider == role || under(role, wider)).isPresent();
  }

  private static List<Thing> inTime(Thing event, Node... properties) {
    return Order.inTime(
        Stream.of(properties)
            .flatMap(each -> event.from(each, SHOWN))
            .filter(each -> each.is(News.Event)));
  }
}
