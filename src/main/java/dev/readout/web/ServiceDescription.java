package dev.readout.web;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the query endpoint says of itself, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  static Graph of(String endpoint) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD);
    Node service = NodeFactory.createURI(endpoint);
    graph.add(Triple.create(service, RDF.Nodes.type, term("Service")));
    graph.add(Triple.create(service, term("endpoint"), service));
    graph.add(Triple.create(service, term("supportedLanguage"), term("SPARQL11Query")));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML")) {
      graph.add(
          Triple.create(service, term("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    }
    return graph;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
