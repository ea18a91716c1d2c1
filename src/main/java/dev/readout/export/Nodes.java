package dev.readout.export;

import dev.readout.vocab.News;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The nodes of the graph as a network: entities, then events. */
final class Nodes implements Table {
  /** The address; what {@link Edges} names their ends by. */
  static final int ID = 0;

  static final int LABEL = 1;

  @Override
  public String name() {
    return "nodes";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("id"),
        Column.text("label"),
        Column.text("kind"),
        Column.text("type"),
        Column.words("classes"),
        Column.day("earliest"),
        Column.day("latest"),
        Column.words("reportedAs"),
        Column.count("reports"),
        Column.decimal("latitude"),
        Column.decimal("longitude"),
        Column.text("country"),
        Column.text("sameAs"));
  }

  @Override
  public void rows(Contents contents, Sorted.Step<List<String>> row) throws IOException {
    for (Node kind : List.of(News.Entity, News.Event)) {
      Sorted.instances(
          contents.knowledge(), kind, node -> row.take(row(new Shown(contents.thing(node)))));
    }
  }

  private static List<String> row(Shown shown) {
    boolean event = shown.thing().is(News.Event);
    return Stream.of(
            shown.iri(),
            shown.name(),
            event ? "Event" : "Entity",
            shown.type(),
            Shown.joined(shown.classes()),
            shown.text(News.earliest),
            shown.text(News.latest),
            Shown.joined(shown.words(News.reportedAs)),
            event ? Long.toString(shown.thing().from(News.reports).count()) : "",
            shown.latitude(),
            shown.longitude(),
            shown.names(News.country),
            shown.wikidata())
        .toList();
  }

  /** True for what is a node here. */
  static boolean has(Contents contents, Node node) {
    return contents.thing(node).is(News.Entity) || contents.thing(node).is(News.Event);
  }
}
