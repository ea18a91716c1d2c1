package dev.readout.harvest;

import dev.readout.describe.DataFormat;
import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import dev.readout.vocab.Prefixes;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What the dataset is, how large and where to have it, in VoID and in DCAT; without blank nodes.
 */
public final class DatasetDescription {
  /** Where it is, below the base. */
  public static final String PATH = ".well-known/void";

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Base base;
  private final Inventory inventory;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private DatasetDescription(Base base, Inventory inventory) {
    this.base = base;
    this.inventory = inventory;
  }

  public static Graph of(Base base, Inventory inventory) {
    DatasetDescription description = new DatasetDescription(base, inventory);
    description.document();
    description.knowledge();
    description.accounts();
    description.service();
    for (DataFormat format : DataFormat.values()) {
      description.distribution(format);
    }
    return description.graph;
  }

  private void document() {
    Graph prefixes = graph;
    prefixes.getPrefixMapping().setNsPrefixes(Prefixes.all());
    prefixes
        .getPrefixMapping()
        .setNsPrefix("void", VOID.NS)
        .setNsPrefix("dcat", DCAT.NS)
        .setNsPrefix("dcterms", DCTerms.NS)
        .setNsPrefix("foaf", FOAF.NS);
    Node document = at(PATH);
    add(document, RDF.type, VOID.DatasetDescription);
    add(document, FOAF.primaryTopic, dataset());
    Node catalog = at(PATH + "#catalog");
    add(catalog, RDF.type, DCAT.Catalog);
    add(catalog, DCTerms.title, text("Readout"));
    add(catalog, DCAT.dataset, dataset());
    add(catalog, DCAT.service, at(PATH + "#sparql"));
  }

  private Node dataset() {
    return at(PATH + "#knowledge");
  }

  private void knowledge() {
    Node dataset = dataset();
    add(dataset, RDF.type, VOID.Dataset);
    add(dataset, RDF.type, DCAT.Dataset);
    add(dataset, DCTerms.title, text("What news articles tell"));
    add(
        dataset,
        DCTerms.description,
        text(
            "Who did what with whom, when and where, who says so and how certain it is, each with"
                + " the sentence it comes from."));
    add(dataset, FOAF.homepage, at(""));
    add(dataset, DCAT.landingPage, at(""));
    add(dataset, VOID.sparqlEndpoint, at("sparql"));
    add(dataset, VOID.dataDump, at("data?default"));
    add(dataset, VOID.uriSpace, NodeFactory.createLiteralString(base.iri()));
    add(dataset, VOID.triples, number(inventory.triples()));
    add(dataset, VOID.entities, number(inventory.things()));
    add(dataset, VOID.classes, number(inventory.classes().size()));
    add(dataset, VOID.properties, number(inventory.properties().size()));
    Prefixes.all().values().stream()
        .filter(this::isUsed)
        .forEach(each -> add(dataset, VOID.vocabulary, NodeFactory.createURI(each)));
    add(dataset, DCTerms.conformsTo, NodeFactory.createURI(News.NS.replaceFirst("#$", "")));
    partitions("class-", inventory.classes(), VOID.classPartition, VOID._class, VOID.entities);
    partitions(
        "property-", inventory.properties(), VOID.propertyPartition, VOID.property, VOID.triples);
  }

  private boolean isUsed(String namespace) {
    return inventory.classes().keySet().stream().anyMatch(iri -> iri.startsWith(namespace))
        || inventory.properties().keySet().stream().anyMatch(iri -> iri.startsWith(namespace));
  }

  private void partitions(
      String name, Map<String, Long> counts, Property partition, Property of, Property counted) {
    counts.forEach(
        (iri, count) -> {
          Node part = at(PATH + "#" + name + prefixed(iri));
          add(dataset(), partition, part);
          add(part, RDF.type, VOID.Dataset);
          add(part, of, NodeFactory.createURI(iri));
          add(part, counted, number(count));
        });
  }

  /** "news-Event". */
  private static String prefixed(String iri) {
    return Prefixes.all().entrySet().stream()
        .filter(each -> iri.startsWith(each.getValue()))
        .map(each -> each.getKey() + "-" + iri.substring(each.getValue().length()))
        .findFirst()
        .orElseGet(() -> iri.replaceFirst(".*[/#]", "").replaceAll("[^A-Za-z0-9-]", "-"));
  }

  private void accounts() {
    Node accounts = at(PATH + "#accounts");
    add(dataset(), VOID.subset, accounts);
    add(accounts, RDF.type, VOID.Dataset);
    add(accounts, DCTerms.title, text("What each article says by itself, in a graph of its own"));
    add(accounts, VOID.triples, number(inventory.accountTriples()));
    add(accounts, VOID.documents, number(inventory.accounts()));
  }

  private void service() {
    Node service = at(PATH + "#sparql");
    add(service, RDF.type, DCAT.DataService);
    add(service, DCTerms.title, text("SPARQL endpoint"));
    add(service, DCAT.endpointURL, at("sparql"));
    add(service, DCAT.endpointDescription, at("sparql"));
    add(service, DCAT.servesDataset, dataset());
  }

  private void distribution(DataFormat format) {
    Node distribution = at(PATH + "#" + format.ending());
    add(dataset(), DCAT.distribution, distribution);
    add(distribution, RDF.type, DCAT.Distribution);
    add(distribution, DCTerms.title, text("The knowledge as " + format.label()));
    add(distribution, DCAT.accessURL, at("data?default"));
    add(distribution, DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + format.mediaType()));
    add(dataset(), VOID.feature, NodeFactory.createURI(format.w3c()));
  }

  private Node at(String path) {
    return NodeFactory.createURI(base.iri() + path);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private void add(Node subject, Property property, Resource object) {
    add(subject, property, object.asNode());
  }

  private void add(Node subject, Property property, Node object) {
    graph.add(Triple.create(subject, property.asNode(), object));
  }
}
