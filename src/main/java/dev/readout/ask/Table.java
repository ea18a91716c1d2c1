package dev.readout.ask;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

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

  static Table of(RowSet answer, Slice slice) {
    List<Var> columns = answer.getResultVars();
    List<List<Optional<Node>>> rows = new ArrayList<>();
    for (int skipped = 0; skipped < slice.offset() && answer.hasNext(); skipped++) {
      answer.next();
    }
    while (answer.hasNext() && rows.size() < slice.limit()) {
      Binding row = answer.next();
      rows.add(columns.stream().map(column -> Optional.ofNullable(row.get(column))).toList());
    }
    return new Table(columns.stream().map(Var::getVarName).toList(), rows, answer.hasNext());
  }

  /** Writes it in one of the forms for programs, in UTF-8. */
  public void write(AnswerFormat format, OutputStream out) {
    List<Var> variables = Var.varList(columns);
    Iterator<Binding> bindings = rows.stream().map(row -> binding(variables, row)).iterator();
    format.writer().write(out, RowSetStream.create(variables, bindings), ARQ.getContext());
  }

  private static Binding binding(List<Var> variables, List<Optional<Node>> row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < variables.size(); i++) {
      Var variable = variables.get(i);
      row.get(i).ifPresent(value -> binding.add(variable, value));
    }
    return binding.build();
  }
}
