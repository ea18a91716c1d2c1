package dev.readout.page;

import dev.readout.describe.DataFormat;
import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Schema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms of the ontology with what they mean, each with an example. */
public final class OntologyPage {
  private static final Node FOR = NodeFactory.createURI(Schema.NS + "domainIncludes");
  private static final Node LEADS_TO = NodeFactory.createURI(Schema.NS + "rangeIncludes");

  private final Graph ontology;

  private OntologyPage(Graph ontology) {
    this.ontology = ontology;
  }

  public static String html(Graph ontology) {
    OntologyPage page = new OntologyPage(ontology);
    List<Thing> classes = page.terms(OWL.Class.asNode());
    List<Thing> properties =
        Order.byName(
            Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
                .flatMap(kind -> page.terms(kind.asNode()).stream()));
    List<Thing> others =
        Order.byName(
            page.all().filter(term -> !classes.contains(term) && !properties.contains(term)));
    return Layout.of("Ontology")
        .page(
            Layout.heading("Vocabulary", "The words of the graph")
                + "<p>Their addresses begin with <code>"
                + Html.text(News.NS)
                + "</code>, in short <code>news:</code>. As data: "
                + formats()
                + "</p>\n"
                + page.section("Classes", classes)
                + page.section("Properties", properties)
                + page.section("Values and datatypes", others));
  }

  private static String formats() {
    return Stream.of(DataFormat.values())
        .map(format -> Html.link("/ontology." + format.ending(), format.label()))
        .collect(Collectors.joining(" "));
  }

  private Stream<Thing> all() {
    return ontology
        .find(Node.ANY, RDFS.Nodes.label, Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .distinct()
        .filter(OntologyPage::isOurs)
        .map(node -> new Thing(ontology, node));
  }

  private List<Thing> terms(Node kind) {
    return Order.byName(all().filter(term -> term.is(kind)));
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(News.NS);
  }

  private String section(String heading, List<Thing> terms) {
    return Html.section(heading, terms.stream().map(this::term).collect(Collectors.joining()));
  }

  private String term(Thing term) {
    String name = View.term(term);
    String facts =
        Html.fact("Narrower than", links(term, RDFS.Nodes.subClassOf))
            + Html.fact("Part of the meaning of", links(term, RDFS.Nodes.subPropertyOf))
            + Html.fact("Of", links(term, FOR))
            + Html.fact("Value", links(term, LEADS_TO))
            + Html.fact("Codes", Html.text(String.join(", ", codes(term))))
            + Html.fact(
                "For example", Html.text(String.join(" ", term.texts(SKOS.example.asNode()))));
    return "<article class=\"term\" id=\"%s\"><h3>%s <code>news:%s</code></h3>\n<p>%s</p>\n%s</article>\n"
        .formatted(
            Html.text(name),
            Html.text(term.name()),
            Html.text(name),
            Html.text(String.join(" ", term.texts(SKOS.definition.asNode()))),
            Html.facts(facts));
  }

  private static List<String> codes(Thing term) {
    return term.texts(SKOS.notation.asNode());
  }

  private static String links(Thing term, Node property) {
    return term.all(property).stream()
        .map(
            other ->
                isOurs(other.node())
                    ? "<a href=\"#%s\">%s</a>"
                        .formatted(Html.text(View.term(other)), Html.text(View.term(other)))
                    : Html.link(other.iri(), View.term(other)))
        .collect(Collectors.joining(", "));
  }
}
