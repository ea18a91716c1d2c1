package dev.readout.ask;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a question takes and gives, for forms and for the description of the programs' interface.
 *
 * @param columns of its answer, in order
 */
public record Signature(List<Input> inputs, List<String> columns) {
  public Signature {
    inputs = List.copyOf(inputs);
    columns = List.copyOf(columns);
  }

  /** What kind of value a parameter takes. */
  public enum Kind {
    /** As {@code 2024-03-01}. */
    DAY,
    /** The name of a term of the ontology. */
    TERM,
    /** An IRI, a path such as {@code person/anna-brandt}, or a name in any case. */
    THING
  }

  /**
   * @param allowed all values there are, when they can be listed
   */
  public record Input(Parameter parameter, Kind kind, List<String> allowed) {
    public Input {
      allowed = List.copyOf(allowed);
    }
  }

  public static Signature of(Question question) {
    Asked asked = new Asked(question);
    return new Signature(
        question.parameters().stream().map(each -> input(asked, each)).toList(), asked.columns());
  }

  private static Input input(Asked asked, Parameter parameter) {
    if (Names.isDay(parameter.name())) {
      return new Input(parameter, Kind.DAY, List.of());
    }
    Optional<Node> fallback = asked.fallback(parameter.name());
    List<String> terms = fallback.map(Names::terms).orElse(List.of());
    return new Input(parameter, fallback.isPresent() ? Kind.TERM : Kind.THING, terms);
  }
}
