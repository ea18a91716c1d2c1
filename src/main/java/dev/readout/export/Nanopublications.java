package dev.readout.export;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Prefixes;
import dev.readout.vocab.Prov;
import dev.readout.vocab.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Each report as a nanopublication: what it says, the sentence and the source that it stands on,
 * and who made the record of it, in a graph each. A report of nothing that the knowledge still says
 * is left out.
 */
final class Nanopublications implements Document {
  private static final String NP = "http://www.nanopub.org/nschema#";

  @Override
  public Offer offer() {
    return new Offer(
        "nanopub", "application/trig", "trig", "each report as a nanopublication, in TriG");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    StreamRDF to = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    to.start();
    Prefixes.all().forEach(to::prefix);
    to.prefix("np", NP);
    to.prefix("dcterms", DCTerms.getURI());
    Sorted.instances(
        contents.knowledge(),
        News.Report,
        report -> {
          List<Triple> told = Told.by(contents, report);
          if (!told.isEmpty()) {
            new Nanopublication(contents, contents.thing(report), to).write(told);
          }
        });
    to.finish();
  }

  /** One of them; its graphs are named after its report. */
  private record Nanopublication(Contents contents, Thing report, StreamRDF to) {
    void write(List<Triple> told) {
      Node head = part("head");
      say(head, self(), RDF.Nodes.type, np("Nanopublication"));
      say(head, self(), np("hasAssertion"), part("assertion"));
      say(head, self(), np("hasProvenance"), part("provenance"));
      say(head, self(), np("hasPublicationInfo"), part("pubinfo"));
      told.forEach(each -> to.quad(Quad.create(part("assertion"), each)));
      provenance(part("provenance"), part("assertion"));
      pubinfo(part("pubinfo"));
    }

    private void provenance(Node graph, Node assertion) {
      for (Thing sentence : report.all(News.sentence)) {
        say(graph, assertion, Prov.wasDerivedFrom, sentence.node());
        sentence
            .texts(Nif.anchorOf)
            .forEach(
                words ->
                    say(
                        graph,
                        sentence.node(),
                        Nif.anchorOf,
                        NodeFactory.createLiteralString(words)));
        sentence
            .all(News.inArticle)
            .forEach(article -> say(graph, assertion, Prov.hadPrimarySource, article.node()));
      }
      for (Node property : List.of(News.source, News.via, News.factuality)) {
        report.all(property).forEach(each -> say(graph, assertion, property, each.node()));
      }
      say(graph, assertion, Prov.wasDerivedFrom, report.node());
    }

    /**
     * The article's day stands for that of the record: a clock would make other bytes each time.
     */
    private void pubinfo(Node graph) {
      say(graph, self(), Prov.wasAttributedTo, NodeFactory.createURI(contents.base().iri()));
      report.all(News.sentence).stream()
          .flatMap(sentence -> sentence.all(News.inArticle).stream())
          .flatMap(article -> article.texts(Schema.datePublished).stream())
          .findFirst()
          .ifPresent(day -> say(graph, self(), DCTerms.created.asNode(), date(day)));
    }

    private void say(Node graph, Node subject, Node property, Node object) {
      to.quad(Quad.create(graph, subject, property, object));
    }

    private Node self() {
      return part("nanopub");
    }

    private Node part(String name) {
      return NodeFactory.createURI(report.iri() + "#" + name);
    }

    private static Node np(String name) {
      return NodeFactory.createURI(NP + name);
    }

    private static Node date(String day) {
      return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
  }
}
