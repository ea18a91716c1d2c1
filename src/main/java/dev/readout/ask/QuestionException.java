package dev.readout.ask;

import java.util.List;
import java.util.Optional;

/** Says in one sentence what was wrong with a question or its values, and what would be right. */
public final class QuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final transient List<String> allowed;

  public QuestionException(String message) {
    this(message, null);
  }

  QuestionException(String message, Throwable cause) {
    this(message, cause, "", List.of());
  }

  private QuestionException(
      String message, Throwable cause, String parameter, List<String> allowed) {
    super(message, cause);
    this.parameter = parameter;
    this.allowed = List.copyOf(allowed);
  }

  /** The same, said of a parameter's value. */
  QuestionException of(String name) {
    return new QuestionException(getMessage(), this, name, allowed);
  }

  /** The same, with all that would have been right, or what comes nearest to it. */
  QuestionException allowing(List<String> right) {
    return new QuestionException(getMessage(), this, parameter, right);
  }

  /** The parameter that is wrong, or whose value is; empty when it is the question. */
  public Optional<String> parameter() {
    return parameter.isEmpty() ? Optional.empty() : Optional.of(parameter);
  }

  /** What would have been right; empty when that cannot be listed. */
  public List<String> allowed() {
    return allowed;
  }
}
