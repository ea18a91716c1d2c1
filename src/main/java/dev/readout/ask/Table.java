package dev.readout.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of an answer, all in memory.
 *
 * @param rows each with a value, or none, for every column
 * @param more true when there were more rows than were taken
 */
public record Table(List<String> columns, List<List<Optional<Node>>> rows, boolean more) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Table of(RowSet answer, int most) {
    List<Var> columns = answer.getResultVars();
    List<List<Optional<Node>>> rows = new ArrayList<>();
    while (answer.hasNext() && rows.size() < most) {
      Binding row = answer.next();
      rows.add(columns.stream().map(column -> Optional.ofNullable(row.get(column))).toList());
    }
    return new Table(columns.stream().map(Var::getVarName).toList(), rows, answer.hasNext());
  }
}
