package dev.readout.page;

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

  private final View view;

  EventPage(View view) {
    this.view = view;
  }

  @Override
  public String body(Thing event) {
    return Layout.heading(View.kind(event), event.name())
        + "<p class=\"badges\">"
        + View.badges(event, News.reportedAs)
        + "</p>\n"
        + event.texts(News.quote).stream().map(EventPage::quote).collect(Collectors.joining())
        + Html.facts(facts(event))
        + Html.section("Reports", reports(event))
        + Html.section("What happened within it", view.eventList(inTime(event, News.partOf)))
        + Html.section("What refers to it", view.eventList(inTime(event, News.about, News.topic)));
  }

  private static String quote(String words) {
    return "<p class=\"quote\">" + Html.text(words) + "</p>\n";
  }

  private String facts(Thing event) {
    StringBuilder lines = new StringBuilder();
    for (Role role : NARROWEST_FIRST) {
      lines.append(Html.fact(View.spaced(role.term()), view.links(inRole(event, role))));
    }
    lines.append(Html.fact("When", View.when(event) + extent(event)));
    lines.append(Html.fact("Where", view.links(event.all(News.place))));
    lines.append(Html.fact("About", view.links(event.all(News.about))));
    lines.append(Html.fact("Topic", view.links(event.all(News.topic))));
    lines.append(Html.fact("Part of", view.links(event.all(News.partOf))));
    lines.append(Html.fact("After", view.links(Order.inTime(event.from(News.before)))));
    lines.append(Html.fact("Before", view.links(event.all(News.before))));
    lines.append(
        Html.fact(
            "Which one", event.text(News.ordinal).map(n -> "number " + Html.text(n)).orElse("")));
    lines.append(
        Html.fact(
            "Why one event", Html.text(String.join("; ", event.anyTexts(News.mergedBecause)))));
    return lines.toString();
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

  private String reports(Thing event) {
    return Order.reports(event.from(News.reports)).stream()
        .map(report -> ReportPage.evidence(view, report))
        .collect(Collectors.joining());
  }

  private static List<Thing> inTime(Thing event, Node... properties) {
    return Order.inTime(
        Stream.of(properties).flatMap(event::from).filter(each -> each.is(News.Event)));
  }
}
