package dev.readout.export;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The edges of the graph as a network: from an event to who took part, to its place, what it is
 * about, the events around it and who says so; from an entity to those it is related to; from a
 * person to that of which an office is held. Of roles that hold together the one that says most.
 */
final class Edges implements Table {
  static final int SOURCE = 0;
  static final int TARGET = 1;
  static final int RELATION = 2;

  private static final List<Node> OF_EVENTS =
      List.of(News.place, News.topic, News.about, News.partOf, News.before);
  private static final List<Node> OF_ENTITIES =
      List.of(
          News.locatedIn,
          News.partOf,
          News.country,
          News.governs,
          News.speaksFor,
          News.worksFor,
          News.predecessor,
          News.opponent);

  @Override
  public String name() {
    return "edges";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("source"),
        Column.text("target"),
        Column.text("relation"),
        Column.text("title"),
        Column.day("earliest"),
        Column.day("latest"),
        Column.words("reportedAs"));
  }

  @Override
  public void rows(Contents contents, Sorted.Step<List<String>> row) throws IOException {
    Graph graph = contents.knowledge();
    Sorted.instances(graph, News.Event, node -> each(contents, ofEvent(contents, node), row));
    Sorted.instances(graph, News.Entity, node -> each(contents, ofEntity(contents, node), row));
    Sorted.instances(graph, News.Post, node -> each(contents, ofPost(contents, node), row));
  }

  /** Only edges between nodes that are there: a part may lack one. */
  private static void each(
      Contents contents, List<List<String>> rows, Sorted.Step<List<String>> row)
      throws IOException {
    for (List<String> each : rows) {
      if (Nodes.has(contents, NodeFactory.createURI(each.get(SOURCE)))
          && Nodes.has(contents, NodeFactory.createURI(each.get(TARGET)))) {
        row.take(each);
      }
    }
  }

  private static List<List<String>> ofEvent(Contents contents, Node node) {
    Shown event = new Shown(contents.thing(node));
    List<List<String>> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Thing who : event.thing().all(News.of(role))) {
        if (!Participants.hasNarrower(event.thing(), role, who)) {
          rows.add(dated(event, who.iri(), role.term()));
        }
      }
    }
    for (Node property : OF_EVENTS) {
      event.thing().all(property).forEach(to -> rows.add(dated(event, to.iri(), local(property))));
    }
    for (String source : sources(event.thing())) {
      rows.add(dated(event, source, local(News.source)));
    }
    return rows;
  }

  /** Each once, however many reports name it. */
  private static Set<String> sources(Thing event) {
    Set<String> sources = new TreeSet<>();
    event
        .from(News.reports)
        .forEach(report -> report.all(News.source).forEach(each -> sources.add(each.iri())));
    return sources;
  }

  private static List<List<String>> ofEntity(Contents contents, Node node) {
    Thing entity = contents.thing(node);
    List<List<String>> rows = new ArrayList<>();
    for (Node property : OF_ENTITIES) {
      for (Thing to : entity.all(property)) {
        rows.add(List.of(entity.iri(), to.iri(), local(property), "", "", "", ""));
      }
    }
    return rows;
  }

  private static List<List<String>> ofPost(Contents contents, Node node) {
    Shown post = new Shown(contents.thing(node));
    List<List<String>> rows = new ArrayList<>();
    for (Thing holder : post.thing().all(News.holder)) {
      for (Thing of : post.thing().all(News.of)) {
        rows.add(
            List.of(
                holder.iri(),
                of.iri(),
                "post",
                post.text(News.title),
                post.text(News.since),
                post.text(News.until),
                ""));
      }
    }
    return rows;
  }

  private static List<String> dated(Shown event, String to, String relation) {
    return List.of(
        event.iri(),
        to,
        relation,
        "",
        event.text(News.earliest),
        event.text(News.latest),
        Shown.joined(event.words(News.reportedAs)));
  }

  private static String local(Node term) {
    return term.getURI().substring(News.NS.length());
  }
}
