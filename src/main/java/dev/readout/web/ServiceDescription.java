package dev.readout.web;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the query endpoint says of itself, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Graph graph = GraphFactory.createDefaultGraph();

  private ServiceDescription() {}

  /**
   * @param endpoint the address at which it was asked
   * @param dataset the IRI of what is asked there
   */
  static Graph of(String endpoint, String dataset) {
    ServiceDescription description = new ServiceDescription();
    description.graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("rdfs", RDFS.uri);
    description.service(NodeFactory.createURI(endpoint), NodeFactory.createURI(dataset));
    return description.graph;
  }

  private void service(Node service, Node dataset) {
    add(service, RDF.Nodes.type, term("Service"));
    add(service, term("endpoint"), service);
    add(service, term("supportedLanguage"), term("SPARQL11Query"));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML",
            "TriG",
            "N-Quads")) {
      add(service, term("resultFormat"), NodeFactory.createURI(FORMATS + format));
    }
    add(
        service,
        term("propertyFeature"),
        NodeFactory.createURI("http://jena.apache.org/text#query"));
    add(service, term("defaultDataset"), dataset);
    add(dataset, RDF.Nodes.type, term("Dataset"));
    Node knowledge = NodeFactory.createURI(dataset.getURI() + "-graph");
    add(dataset, term("defaultGraph"), knowledge);
    add(knowledge, RDF.Nodes.type, term("Graph"));
    add(
        service,
        RDFS.Nodes.seeAlso,
        NodeFactory.createURI(dataset.getURI().replaceFirst("#.*", "")));
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
