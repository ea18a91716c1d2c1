package dev.readout.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The term of the Simple Event Model above our events. */
public final class Sem {
  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Node Event = term("Event");

  private Sem() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
