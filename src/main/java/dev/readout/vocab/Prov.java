package dev.readout.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that tie an account to its article. */
public final class Prov {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node Entity = term("Entity");
  public static final Node wasDerivedFrom = term("wasDerivedFrom");
  public static final Node hadPrimarySource = term("hadPrimarySource");
  public static final Node wasAttributedTo = term("wasAttributedTo");

  private Prov() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
