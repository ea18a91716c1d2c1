package dev.readout.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Degrees north and east, WGS 84. */
public final class Geo {
  public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node lat = term("lat");
  public static final Node lon = term("long");

  private Geo() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
