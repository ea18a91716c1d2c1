package dev.readout.harvest;

import java.net.URI;
import org.apache.jena.graph.Node;

/** Where things are found by those who come from elsewhere: at the base, as plain URLs. */
final class Published {
  private Published() {}

  /** The page about a thing. */
  static String page(Node thing) {
    return url(thing) + ".html";
  }

  /** Its IRI, with what is not ASCII percent-encoded. */
  static String url(Node thing) {
    return URI.create(thing.getURI()).toASCIIString();
  }
}
