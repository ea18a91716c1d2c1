package dev.readout.vocab;

import java.util.Map;
import java.util.TreeMap;

/** The short names that are written for the vocabularies we use. */
public final class Prefixes {
  private Prefixes() {}

  /** Prefix to namespace, in order of the prefixes. */
  public static Map<String, String> all() {
    return new TreeMap<>(
        Map.of(
            "news", "https://w3id.org/readout/news#",
            "schema", "https://schema.org/",
            "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "prov", "http://www.w3.org/ns/prov#",
            "geo", "http://www.w3.org/2003/01/geo/wgs84_pos#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));
  }
}
