package dev.readout.export;

import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * The knowledge for tools that know no younger format; Jena's own writer holds it all in memory.
 */
final class RdfXml implements Document {
  @Override
  public Offer offer() {
    return new Offer(
        "rdfxml", "application/rdf+xml", "rdf", "the knowledge in RDF/XML, for older tools");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    new Writing(new Xml(out)).all(contents);
  }

  /** One document on its way. */
  private static final class Writing {
    private final Xml xml;
    private final Map<String, String> prefixes = new TreeMap<>();
    private Node subject = Node.ANY;

    Writing(Xml xml) {
      this.xml = xml;
      Prefixes.all().forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
      prefixes.put(RDF.getURI(), "rdf");
    }

    void all(Contents contents) throws IOException {
      List<String> namespaces = new ArrayList<>();
      prefixes.forEach(
          (namespace, prefix) -> namespaces.addAll(List.of("xmlns:" + prefix, namespace)));
      xml.open("rdf:RDF", namespaces.toArray(String[]::new));
      Sorted.triples(contents.knowledgeBySubject(), this::one);
      xml.finish();
    }

    private void one(Triple triple) throws IOException {
      if (!triple.getSubject().equals(subject)) {
        if (!subject.equals(Node.ANY)) {
          xml.close();
        }
        subject = triple.getSubject();
        xml.open("rdf:Description", "rdf:about", subject.getURI());
      }
      property(triple.getPredicate().getURI(), triple.getObject());
    }

    private void property(String predicate, Node object) throws IOException {
      int split = Util.splitNamespaceXML(predicate);
      if (split == predicate.length()) {
        throw new IOException("RDF/XML has no way to write the property " + predicate);
      }
      String namespace = predicate.substring(0, split);
      String prefix = prefixes.getOrDefault(namespace, "");
      String name = (prefix.isEmpty() ? "j" : prefix) + ":" + predicate.substring(split);
      String declared = prefix.isEmpty() ? namespace : "";
      if (object.isURI()) {
        xml.empty(name, "xmlns:j", declared, "rdf:resource", object.getURI());
      } else {
        literal(name, declared, object);
      }
    }

    private void literal(String name, String declared, Node object) throws IOException {
      String type = object.getLiteralDatatypeURI();
      boolean plain = type.equals(XSD.xstring.getURI()) || type.equals(RDF.dtLangString.getURI());
      xml.text(
          name,
          object.getLiteralLexicalForm(),
          "xmlns:j",
          declared,
          "xml:lang",
          object.getLiteralLanguage(),
          "rdf:datatype",
          plain ? "" : type);
    }
  }
}
