package dev.readout.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org that describe an article. */
public final class Schema {
  public static final String NS = "https://schema.org/";

  public static final Node NewsArticle = term("NewsArticle");
  public static final Node headline = term("headline");
  public static final Node datePublished = term("datePublished");
  public static final Node publisher = term("publisher");
  public static final Node author = term("author");
  public static final Node inLanguage = term("inLanguage");
  public static final Node url = term("url");

  private Schema() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
