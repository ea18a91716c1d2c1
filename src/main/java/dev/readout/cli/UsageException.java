package dev.readout.cli;

/** Wrong usage: one sentence that says what was given, what is allowed and what to try. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
