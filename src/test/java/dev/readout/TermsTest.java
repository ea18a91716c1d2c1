package dev.readout;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.ask.Queries;
import dev.readout.vocab.News;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** No term without a need: a question of {@code queries/} asks for it, or it is listed here. */
class TermsTest {
  private static final Pattern TERM = Pattern.compile("news:([A-Za-z]+)");

  private static final Map<String, String> NEEDED_ELSEWHERE =
      Map.ofEntries(
          entry("alias", "the server leads from it to its event"),
          entry("account", "leads from a report into the article's own graph"),
          entry("digest", "tells a changed article from the same one"),
          entry("extractor", "shown beside the evidence"),
          entry("confidence", "shown beside the evidence"),
          entry("mergedBecause", "shown on the page of an event"),
          entry("value", "what a time expression was read as, shown beside the evidence"),
          entry("worksFor", "a relation's predicate: questions ask by rdf:predicate"),
          entry("predecessor", "a relation's predicate: questions ask by rdf:predicate"),
          entry("opponent", "a relation's predicate: questions ask by rdf:predicate"),
          entry("locatedIn", "a relation's predicate: questions ask by rdf:predicate"),
          entry("governs", "leads from a government to its country"),
          entry("speaksFor", "leads from the White House and its like to their government"),
          entry("countryCode", "joins the graph to tables of countries"),
          entry("ordinal", "shown on the page of an event"),
          entry("begins", "shown on the page of an event"),
          entry("ends", "shown on the page of an event"),
          entry("refersBackTo", "read from accounts when events are merged"),
          entry("known", "read from accounts when entities are merged"),
          entry("ploverCode", "for those who come from PLOVER"),
          entry("cameoCode", "for those who come from CAMEO"));

  private final Model ontology = RDFDataMgr.loadModel("ontology/news.ttl");
  private final Set<String> asked =
      Queries.bundled().all().stream()
          .flatMap(question -> TERM.matcher(question.text()).results())
          .map(match -> match.group(1))
          .collect(Collectors.toSet());

  @Test
  void eachTermIsNeeded() {
    Set<String> idle = new TreeSet<>();
    for (Resource term : ontology.listSubjectsWithProperty(RDFS.isDefinedBy).toList()) {
      if (!isAsked(term) && !NEEDED_ELSEWHERE.containsKey(term.getLocalName())) {
        idle.add(term.getLocalName());
      }
    }
    assertThat(idle).as("no question in queries/ asks for these terms").isEmpty();
  }

  @Test
  void whatIsListedIsATerm() {
    assertThat(NEEDED_ELSEWHERE.keySet())
        .allMatch(name -> ontology.contains(term(name), RDFS.isDefinedBy));
  }

  /** By its name or a name above it, by what it is one of, or by a property that is for it. */
  private boolean isAsked(Resource term) {
    return asked.contains(term.getLocalName())
        || linked(term, RDFS.subClassOf, RDFS.subPropertyOf, RDF.type)
            .filter(each -> News.NS.equals(each.getNameSpace()))
            .anyMatch(this::isAsked)
        || Stream.of("domainIncludes", "rangeIncludes")
            .map(name -> ontology.getProperty("https://schema.org/" + name))
            .flatMap(
                includes -> ontology.listSubjectsWithProperty(includes, term).toList().stream())
            .anyMatch(property -> asked.contains(property.getLocalName()));
  }

  private Stream<Resource> linked(Resource term, Property... steps) {
    return Stream.of(steps)
        .flatMap(step -> ontology.listObjectsOfProperty(term, step).toList().stream())
        .map(node -> node.asResource());
  }

  private Resource term(String localName) {
    return ontology.getResource(News.NS + localName);
  }
}
