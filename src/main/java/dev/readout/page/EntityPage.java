package dev.readout.page;

import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Geo;
import dev.readout.vocab.News;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** A person, body, place or group: its names and facts, and the events around it in time order. */
final class EntityPage implements Page {
  /** More would make the page too long to read or to send; the data has them all. */
  private static final int SHOWN = 200;

  private final View view;

  EntityPage(View view) {
    this.view = view;
  }

  @Override
  public String body(Thing entity) {
    List<Thing> events = events(entity, News.participant);
    List<Thing> others = events(entity, News.place, News.topic, News.about);
    return Layout.heading(View.kind(entity), entity.name())
        + Html.facts(facts(entity))
        + Html.section("Offices", posts(entity))
        + Html.section("Relations", relations(entity))
        + Html.section(
            "Takes part in", capped(events.stream().filter(each -> !said(entity, each)).toList()))
        + Html.section(
            "Statements", capped(events.stream().filter(each -> said(entity, each)).toList()))
        + Html.section(
            entity.is(News.Place) ? "Events here or about it" : "Events about it",
            capped(others.stream().filter(each -> !events.contains(each)).toList()))
        + Html.section("Source of", sourceOf(entity))
        + Html.section("Mentioned in", view.list(articles(entity)));
  }

  private String facts(Thing entity) {
    List<String> names =
        entity.texts(SKOS.altLabel.asNode()).stream()
            .filter(name -> !name.equals(entity.name()))
            .toList();
    StringBuilder lines =
        new StringBuilder(Html.fact("Also called", Html.text(String.join(", ", names))));
    Map<String, Node> facts = new LinkedHashMap<>();
    facts.put("Country", News.country);
    facts.put("Located in", News.locatedIn);
    facts.put("Part of", News.partOf);
    facts.put("Governs", News.governs);
    facts.put("Speaks for", News.speaksFor);
    facts.forEach(
        (name, property) -> lines.append(Html.fact(name, view.links(entity.all(property)))));
    lines.append(Html.fact("Government", view.links(Order.byName(entity.from(News.governs)))));
    lines.append(Html.fact("Country code", Html.text(entity.text(News.countryCode).orElse(""))));
    lines.append(Html.fact("Coordinates", coordinates(entity)));
    lines.append(Html.fact("Wikidata", wikidata(entity)));
    return lines.toString();
  }

  private static String coordinates(Thing place) {
    Optional<String> lat = place.text(Geo.lat);
    Optional<String> lon = place.text(Geo.lon);
    return lat.isPresent() && lon.isPresent() ? Html.text(lat.get() + ", " + lon.get()) : "";
  }

  private static String wikidata(Thing entity) {
    return entity.all(OWL.sameAs.asNode()).stream()
        .map(same -> Html.link(same.iri(), View.term(same)))
        .collect(Collectors.joining(", "));
  }

  private String posts(Thing entity) {
    return Order.byName(Stream.of(News.holder, News.of).flatMap(entity::from)).stream()
        .limit(SHOWN)
        .map(post -> "<li>" + office(entity, post) + "</li>\n")
        .collect(Collectors.collectingAndThen(Collectors.joining(), EntityPage::listed));
  }

  private String office(Thing entity, Thing post) {
    return post.has(News.holder, entity.node())
        ? PostPage.office(view, post)
        : PostPage.line(view, post);
  }

  private String relations(Thing entity) {
    Stream<Thing> relations =
        Stream.of(RDF.Nodes.subject, RDF.Nodes.object)
            .flatMap(entity::from)
            .filter(each -> each.is(News.Relation));
    return Order.byName(relations).stream()
        .limit(SHOWN)
        .map(relation -> "<li>" + RelationPage.line(view, relation) + "</li>\n")
        .collect(Collectors.collectingAndThen(Collectors.joining(), EntityPage::listed));
  }

  private static String listed(String items) {
    return items.isEmpty() ? "" : "<ul>" + items + "</ul>\n";
  }

  private static List<Thing> events(Thing entity, Node... properties) {
    return Order.inTime(
        Stream.of(properties).flatMap(entity::from).filter(each -> each.is(News.Event)));
  }

  private static boolean said(Thing entity, Thing event) {
    return event.is(News.of(EventClass.STATEMENT)) && event.has(News.speaker, entity.node());
  }

  private String capped(List<Thing> events) {
    String rest =
        events.size() > SHOWN
            ? "<p class=\"rest\">and " + (events.size() - SHOWN) + " more</p>\n"
            : "";
    return view.eventList(events.stream().limit(SHOWN).toList()) + rest;
  }

  private String sourceOf(Thing entity) {
    Stream<Thing> reported =
        Stream.of(News.source, News.via)
            .flatMap(entity::from)
            .flatMap(report -> report.all(News.reports).stream());
    return view.list(Order.inTime(reported).stream().limit(SHOWN).toList());
  }

  private static List<Thing> articles(Thing entity) {
    Stream<Thing> naming =
        entity.from(News.refersTo).flatMap(mention -> mention.all(News.inArticle).stream());
    return Order.byName(naming).stream().limit(SHOWN).toList();
  }
}
