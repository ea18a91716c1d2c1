package dev.readout.explore;

/** Says in one sentence what cannot be read as part of a plan, and how it is written. */
public final class WrongPlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  WrongPlanException(String parameter, String message) {
    super(message, null, false, false);
    this.parameter = parameter;
  }

  /** Which part it was: "open". */
  public String parameter() {
    return parameter;
  }
}
