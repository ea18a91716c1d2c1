package dev.readout.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file of {@code ontology/alignments} relates our terms to those of its vocabulary alone. */
class AlignmentsTest {
  private static final Map<String, List<String>> VOCABULARIES =
      Map.of(
          "schema", List.of("https://schema.org/"),
          "sem", List.of("http://semanticweb.cs.vu.nl/2009/11/sem/"),
          "prov", List.of("http://www.w3.org/ns/prov#"),
          "nif",
              List.of(
                  "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
                  "http://www.w3.org/2005/11/its/rdf#"),
          "oa", List.of("http://www.w3.org/ns/oa#"),
          "owl-time", List.of("http://www.w3.org/2006/time#"),
          "wikidata", List.of("http://www.wikidata.org/entity/"),
          "plover", List.of("https://w3id.org/readout/plover#"));
  private static final Set<Property> RELATIONS =
      Set.of(
          RDFS.subClassOf,
          RDFS.subPropertyOf,
          SKOS.exactMatch,
          SKOS.closeMatch,
          SKOS.broadMatch,
          SKOS.narrowMatch,
          SKOS.relatedMatch);

  private final Model ontology = RDFDataMgr.loadModel("ontology/news.ttl");

  @TestFactory
  Stream<DynamicTest> termsOfOursAreRelatedToTermsOfTheVocabulary() {
    return VOCABULARIES.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> relatesOnlyToItsVocabulary(name)));
  }

  @Test
  void aTermIsBelowATermOfItsKind() {
    for (String name : VOCABULARIES.keySet()) {
      for (Statement each : alignment(name).listStatements().toList()) {
        if (each.getPredicate().equals(RDFS.subClassOf)) {
          assertThat(is(each.getSubject(), OWL2.Class)).as(each.toString()).isTrue();
        } else if (each.getPredicate().equals(RDFS.subPropertyOf)) {
          assertThat(is(each.getSubject(), OWL2.Class)).as(each.toString()).isFalse();
        }
      }
    }
  }

  private void relatesOnlyToItsVocabulary(String name) {
    for (Statement each : alignment(name).listStatements().toList()) {
      if (RELATIONS.contains(each.getPredicate())) {
        assertThat(each.getSubject().getURI()).startsWith(News.NS);
        assertThat(ontology.contains(each.getSubject(), RDF.type)).as(each.toString()).isTrue();
        assertThat(VOCABULARIES.get(name)).anyMatch(each.getResource().getURI()::startsWith);
      }
    }
  }

  private boolean is(Resource term, Resource kind) {
    return ontology.contains(term, RDF.type, kind);
  }

  private static Model alignment(String name) {
    return RDFDataMgr.loadModel("ontology/alignments/" + name + ".ttl");
  }
}
