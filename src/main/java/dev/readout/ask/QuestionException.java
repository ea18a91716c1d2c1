package dev.readout.ask;

/** Says in one sentence what was wrong with a question or its values, and what would be right. */
public final class QuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public QuestionException(String message) {
    super(message);
  }

  QuestionException(String message, Throwable cause) {
    super(message, cause);
  }
}
