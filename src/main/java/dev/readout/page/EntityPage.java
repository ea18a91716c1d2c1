package dev.readout.page;

import dev.readout.chronicle.Chronicle;
import dev.readout.chronicle.Entry;
import dev.readout.chronicle.Facet;
import dev.readout.chronicle.Histogram;
import dev.readout.chronicle.Latest;
import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.News;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;

/**
 * A person, body, place or group: what it is, its dealings with others, its events and what it
 * said, the latest first. Each list is short and leads to all of it.
 */
final class EntityPage implements Page {
  private static final int EVENTS = 8;
  private static final int FEWER = 5;
  private static final int POSTS = 20;
  private static final int LOOKED_AT = 200;

  private final View view;
  private final Chronicle chronicle;
  private final EventList list;

  EntityPage(View view, Chronicle chronicle) {
    this.view = view;
    this.chronicle = chronicle;
    this.list = new EventList(view);
  }

  @Override
  public String body(Thing entity) {
    List<Entry> all = chronicle.of(entity.node());
    List<Entry> part = all.stream().filter(each -> takesPart(entity, each)).toList();
    return Layout.heading(View.kind(entity), entity.name())
        + EntityFacts.names(entity)
        + new Chart(view.base()).of(Histogram.of(all), concerning(entity, all))
        + "<div class=\"columns\"><div>"
        + Html.section("Dealings", new Dealings(view, entity.node()).of(part, entity.graph()))
        + events(entity, part)
        + elsewhere(entity, all)
        + view.inGraph(entity)
        + "</div><aside>"
        + Html.section("Facts", Html.facts(new EntityFacts(view).of(entity)))
        + Html.section("Offices", posts(entity))
        + Html.section("Relations", relations(entity))
        + Html.section("Source of", sourceOf(entity))
        + Html.section("Named in", articles(entity))
        + new Links(view).section(entity)
        + "</aside></div>\n";
  }

  private static boolean takesPart(Thing entity, Entry entry) {
    return entry.participants().anyMatch(entity.node()::equals);
  }

  private static boolean isStatement(Entry entry) {
    return entry.isA(EventClass.STATEMENT);
  }

  private Lookup concerning(Thing entity, List<Entry> all) {
    boolean place = !all.isEmpty() && all.stream().noneMatch(each -> takesPart(entity, each));
    return Lookup.all(place ? Facet.PLACE : Facet.WHO, entity.iri());
  }

  private String events(Thing entity, List<Entry> part) {
    List<Entry> deeds = part.stream().filter(each -> !isStatement(each)).toList();
    List<Entry> said =
        part.stream()
            .filter(each -> isStatement(each) && each.actors().contains(entity.node()))
            .toList();
    Lookup all = Lookup.all(Facet.WHO, entity.iri());
    return latest("Events", deeds, EVENTS, all, entity)
        + latest(
            "Statements by " + entity.name(),
            said,
            FEWER,
            Lookup.all(Facet.BY, entity.iri()).with(Facet.TYPE, EventClass.STATEMENT.term()),
            entity);
  }

  /** Where it did not take part: what was said and done about it, or there. */
  private String elsewhere(Thing entity, List<Entry> all) {
    List<Entry> about = all.stream().filter(each -> each.topics().contains(entity.node())).toList();
    List<Entry> here = all.stream().filter(each -> each.places().contains(entity.node())).toList();
    return latest("Events here", here, EVENTS, Lookup.all(Facet.PLACE, entity.iri()), entity)
        + latest(
            "Said and done about it", about, FEWER, Lookup.all(Facet.ABOUT, entity.iri()), entity);
  }

  private String latest(String heading, List<Entry> entries, int most, Lookup all, Thing entity) {
    return Html.section(heading, list.some(Latest.first(entries), most, all, entity.graph()));
  }

  private String posts(Thing entity) {
    Stream<Thing> posts =
        Stream.of(News.holder, News.of).flatMap(each -> entity.from(each, LOOKED_AT));
    return Html.list(
        "", Order.byName(posts).stream().limit(POSTS).map(post -> office(entity, post)));
  }

  private String office(Thing entity, Thing post) {
    return post.has(News.holder, entity.node())
        ? PostPage.office(view, post)
        : PostPage.line(view, post);
  }

  private String relations(Thing entity) {
    Stream<Thing> relations =
        Stream.of(RDF.Nodes.subject, RDF.Nodes.object)
            .flatMap(each -> entity.from(each, LOOKED_AT))
            .filter(each -> each.is(News.Relation));
    return Html.list(
        "",
        Order.byName(relations).stream()
            .limit(POSTS)
            .map(relation -> RelationPage.line(view, relation)));
  }

  private String sourceOf(Thing entity) {
    int told = chronicle.toldBy(entity.node()).size();
    return told == 0
        ? ""
        : "<p>"
            + Html.link(
                Lookup.all(Facet.SOURCE, entity.iri()).address(view.base()),
                "%,d %s".formatted(told, told == 1 ? "event" : "events"))
            + "</p>\n";
  }

  private String articles(Thing entity) {
    var naming = chronicle.naming(entity.node());
    String lines =
        Html.list(
            "articles",
            naming.stream().limit(FEWER).map(each -> HomePage.article(view, each, entity.graph())));
    int rest = naming.size() - FEWER;
    return lines
        + (rest > 0
            ? "<p class=\"rest\">"
                + Html.link(
                    Links.address(view, entity, News.refersTo, 1),
                    "All %,d".formatted(naming.size()))
                + "</p>\n"
            : "");
  }
}
