package dev.readout.web;

import org.apache.jena.fuseki.FusekiException;

/** Says that another program listens on the port that a server was to have. */
public final class PortTakenException extends FusekiException {
  private static final long serialVersionUID = 1L;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken by another program", cause);
  }
}
