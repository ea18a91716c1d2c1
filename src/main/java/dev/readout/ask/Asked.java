package dev.readout.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A question with its values in place.
 *
 * <p>A value replaces the rows of its parameter's {@code VALUES} block in the parsed query; it is a
 * node and is never read as SPARQL.
 */
final class Asked {
  private final Question question;

  Asked(Question question) {
    this.question = question;
  }

  Query with(Map<String, String> values, Names names) {
    Query query = question.query();
    values.forEach((parameter, value) -> bind(query, parameter, value, names));
    return query;
  }

  List<String> columns() {
    return question.query().getResultVars();
  }

  /** What stands in the parameter's block; empty for "any". */
  Optional<Node> fallback(String parameter) {
    return block(question.query(), parameter).flatMap(block -> fallback(block, parameter));
  }

  private void bind(Query query, String parameter, String value, Names names) {
    ElementData block = block(query, parameter).orElseThrow(() -> unknown(parameter));
    List<Node> nodes = meant(parameter, value, fallback(block, parameter), names);
    block.getRows().clear();
    nodes.forEach(node -> block.add(BindingFactory.binding(Var.alloc(parameter), node)));
  }

  private static List<Node> meant(
      String parameter, String value, Optional<Node> fallback, Names names) {
    try {
      return names.nodes(parameter, value, fallback);
    } catch (QuestionException e) {
      throw e.of(parameter);
    }
  }

  private static Optional<Node> fallback(ElementData block, String parameter) {
    return block.getRows().stream()
        .map(row -> row.get(Var.alloc(parameter)))
        .filter(Asked::isGiven)
        .findFirst();
  }

  private static boolean isGiven(Node node) {
    return node != null;
  }

  private Optional<ElementData> block(Query query, String parameter) {
    List<ElementData> found = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            if (data.getVars().equals(List.of(Var.alloc(parameter)))) {
              found.add(data);
            }
          }
        });
    return question.parameterNames().contains(parameter)
        ? found.stream().findFirst()
        : Optional.empty();
  }

  private QuestionException unknown(String parameter) {
    List<String> allowed = question.parameterNames();
    String hint = allowed.isEmpty() ? "it takes none" : "it takes " + String.join(", ", allowed);
    return new QuestionException(
            "\"" + question.name() + "\" has no parameter \"" + parameter + "\"; " + hint)
        .of(parameter)
        .allowing(allowed);
  }
}
