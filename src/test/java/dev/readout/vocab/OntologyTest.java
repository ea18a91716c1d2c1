package dev.readout.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The Java types say what {@code ontology/news.ttl} says, no more and no less. */
class OntologyTest {
  private static final String NONE = "";

  private final Model ontology = RDFDataMgr.loadModel("ontology/news.ttl");

  @Test
  void javaKnowsEachClassOfEventsAndTheOneAboveIt() {
    assertThat(byTerm(EventClass.values(), EventClass::term, EventClass::parent, "Event"))
        .isEqualTo(below("Event", RDFS.subClassOf));
  }

  @Test
  void javaKnowsEachClassOfEntitiesAndTheOneAboveIt() {
    assertThat(byTerm(EntityClass.values(), EntityClass::term, EntityClass::parent, "Entity"))
        .isEqualTo(below("Entity", RDFS.subClassOf));
  }

  @Test
  void javaKnowsEachRoleAndTheOneAboveIt() {
    Map<String, String> roles = below("participant", RDFS.subPropertyOf);
    roles.put("participant", NONE);
    assertThat(byTerm(Role.values(), Role::term, Role::wider, NONE)).isEqualTo(roles);
  }

  @Test
  void javaKnowsEachFactuality() {
    assertThat(Arrays.stream(Factuality.values()).map(Factuality::term))
        .containsExactlyInAnyOrderElementsOf(
            ontology
                .listSubjectsWithProperty(RDF.type, term("Factuality"))
                .mapWith(Resource::getLocalName)
                .toList());
  }

  @Test
  void javaNamesEachTermOnceAndNoOther() {
    Set<String> named = new TreeSet<>(constants());
    Stream.of(EventClass.values()).map(EventClass::term).forEach(named::add);
    Stream.of(Factuality.values()).map(Factuality::term).forEach(named::add);
    named.add("Factuality"); // The class of those five: only the ontology speaks of it.
    assertThat(named)
        .containsExactlyElementsOf(
            new TreeSet<>(
                ontology
                    .listSubjectsWithProperty(RDFS.isDefinedBy)
                    .mapWith(Resource::getLocalName)
                    .toList()));
  }

  @Test
  void eachConstantIsNamedAsItsTerm() {
    for (Field field : News.class.getFields()) {
      if (field.getType() == Node.class) {
        assertThat(value(field)).isEqualTo(News.NS + field.getName());
      }
    }
  }

  @Test
  void eachEventOfPloverHasOneClass() {
    String events =
        "ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST"
            + " RETREAT SANCTION SUPPORT THREATEN";
    assertThat(
            ontology
                .listStatements()
                .filterKeep(each -> each.getObject().isLiteral())
                .filterKeep(
                    each -> each.getLiteral().getDatatypeURI().equals(News.NS + "ploverCode"))
                .mapWith(each -> each.getLiteral().getLexicalForm())
                .filterDrop(code -> code.contains("/"))
                .toList())
        .containsExactlyInAnyOrder(events.split(" "));
  }

  private static Set<String> constants() {
    return Arrays.stream(News.class.getFields())
        .filter(field -> field.getType() == Node.class)
        .map(field -> value(field).substring(News.NS.length()))
        .collect(Collectors.toSet());
  }

  private static String value(Field constant) {
    try {
      return ((Node) constant.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> Map<String, String> byTerm(
      T[] values, Function<T, String> term, Function<T, Optional<T>> above, String top) {
    Map<String, String> aboveByTerm = new TreeMap<>();
    for (T each : values) {
      aboveByTerm.put(term.apply(each), above.apply(each).map(term).orElse(top));
    }
    return aboveByTerm;
  }

  /** Every term below one, at any depth, with the term directly above it. */
  private Map<String, String> below(String top, Property step) {
    Map<String, String> found = new TreeMap<>();
    for (Resource each : ontology.listSubjectsWithProperty(step, term(top)).toList()) {
      found.put(each.getLocalName(), top);
      found.putAll(below(each.getLocalName(), step));
    }
    return found;
  }

  private Resource term(String localName) {
    return ontology.getResource(News.NS + localName);
  }
}
