package dev.readout.export;

import dev.readout.describe.Thing;
import dev.readout.export.Listing.Field;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The knowledge as tables that are joined by addresses. */
final class Tables {
  static final List<Table> ALL = List.of(events(), new Participants(), reports(), entities());

  private Tables() {}

  private static Table events() {
    return new Listing(
        "events",
        News.Event,
        List.of(
            new Field(Column.text("event"), Shown::iri),
            new Field(Column.text("label"), Shown::name),
            new Field(Column.text("type"), Shown::type),
            new Field(Column.words("classes"), it -> Shown.joined(it.classes())),
            day("earliest", News.earliest),
            day("latest", News.latest),
            day("begins", News.begins),
            day("ends", News.ends),
            new Field(Column.words("reportedAs"), it -> Shown.joined(it.words(News.reportedAs))),
            new Field(Column.text("place"), first(News.place, Shown::iri)),
            new Field(Column.text("placeName"), first(News.place, Shown::name)),
            new Field(Column.decimal("latitude"), first(News.place, Shown::latitude)),
            new Field(Column.decimal("longitude"), first(News.place, Shown::longitude)),
            new Field(Column.count("ordinal"), it -> it.text(News.ordinal)),
            text("quote", News.quote),
            new Field(
                Column.count("reports"),
                it -> Long.toString(it.thing().from(News.reports).count()))));
  }

  private static Table reports() {
    return new Listing(
        "reports",
        News.Report,
        List.of(
            new Field(Column.text("report"), Shown::iri),
            new Field(Column.text("reports"), first(News.reports, Shown::iri)),
            new Field(Column.text("factuality"), it -> Shown.joined(it.words(News.factuality))),
            new Field(Column.text("source"), first(News.source, Shown::iri)),
            new Field(Column.text("sourceName"), first(News.source, Shown::name)),
            new Field(Column.text("via"), first(News.via, Shown::iri)),
            text("unnamedSource", News.unnamedSource),
            new Field(Column.text("sentence"), first(News.sentence, it -> it.text(Nif.anchorOf))),
            text("quote", News.quote),
            text("timeExpression", News.timeExpression),
            new Field(Column.text("article"), article(Shown::iri)),
            new Field(Column.text("headline"), article(it -> it.text(Schema.headline))),
            new Field(Column.day("published"), article(it -> it.text(Schema.datePublished))),
            text("extractor", News.extractor),
            new Field(Column.decimal("confidence"), it -> it.text(News.confidence))));
  }

  private static Table entities() {
    return new Listing(
        "entities",
        News.Entity,
        List.of(
            new Field(Column.text("entity"), Shown::iri),
            new Field(Column.text("label"), Shown::name),
            new Field(Column.text("type"), Shown::type),
            new Field(Column.words("classes"), it -> Shown.joined(it.classes())),
            new Field(Column.text("sameAs"), Shown::wikidata),
            new Field(Column.text("country"), first(News.country, Shown::iri)),
            text("countryCode", News.countryCode),
            new Field(Column.decimal("latitude"), Shown::latitude),
            new Field(Column.decimal("longitude"), Shown::longitude)));
  }

  private static Field day(String name, Node property) {
    return new Field(Column.day(name), it -> it.text(property));
  }

  private static Field text(String name, Node property) {
    return new Field(Column.text(name), it -> it.text(property));
  }

  private static Function<Shown, String> first(Node property, Function<Shown, String> value) {
    return it -> of(it.thing().one(property), value);
  }

  private static Function<Shown, String> article(Function<Shown, String> value) {
    return it -> of(it.thing().one(News.sentence).flatMap(span -> span.one(News.inArticle)), value);
  }

  private static String of(Optional<Thing> thing, Function<Shown, String> value) {
    return thing.map(each -> value.apply(new Shown(each))).orElse("");
  }
}
