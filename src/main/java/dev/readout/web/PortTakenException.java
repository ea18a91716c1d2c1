package dev.readout.web;

/** Says that another program listens on the port that a server was to have. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken by another program; choose one with --port", cause);
  }
}
