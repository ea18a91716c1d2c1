package dev.readout.export;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Role;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;

/** Who took part in which event, in the role that says most. */
final class Participants implements Table {
  @Override
  public String name() {
    return "participants";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("event"),
        Column.text("role"),
        Column.text("entity"),
        Column.text("label"),
        Column.text("type"));
  }

  @Override
  public void rows(Contents contents, Sorted.Step<List<String>> row) throws IOException {
    Sorted.instances(contents.knowledge(), News.Event, node -> event(contents, node, row));
  }

  private static void event(Contents contents, Node node, Sorted.Step<List<String>> row)
      throws IOException {
    Thing event = contents.thing(node);
    for (Role role : Role.values()) {
      for (Thing who : event.all(News.of(role))) {
        if (!hasNarrower(event, role, who)) {
          Shown shown = new Shown(who);
          row.take(List.of(event.iri(), role.term(), who.iri(), who.name(), shown.type()));
        }
      }
    }
  }

  /** True when a role that says more holds as well. */
  static boolean hasNarrower(Thing event, Role role, Thing who) {
    for (Role each : Role.values()) {
      if (each.wider().filter(role::equals).isPresent() && event.has(News.of(each), who.node())) {
        return true;
      }
    }
    return false;
  }
}
