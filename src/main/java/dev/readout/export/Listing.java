package dev.readout.export;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** A table with a row for each thing of a class. */
record Listing(String name, Node type, List<Field> fields) implements Table {
  /** A column, and how its value is read off a thing. */
  record Field(Column column, Function<Shown, String> value) {}

  @Override
  public List<Column> columns() {
    return fields.stream().map(Field::column).toList();
  }

  @Override
  public void rows(Contents contents, Sorted.Step<List<String>> row) throws IOException {
    Sorted.instances(
        contents.knowledge(),
        type,
        node -> {
          Shown shown = new Shown(contents.thing(node));
          row.take(fields.stream().map(each -> each.value().apply(shown)).toList());
        });
  }
}
