package dev.readout.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of our ontology, {@code ontology/news.ttl}, as nodes; each named exactly as there, as
 * Jena's own vocabularies are. The classes of events are {@link EventClass}.
 */
public final class News {
  public static final String NS = "https://w3id.org/readout/news#";

  public static final Node Article = term("Article");
  public static final Node Mention = term("Mention");
  public static final Node TimeExpression = term("TimeExpression");
  public static final Node Entity = term("Entity");
  public static final Node Person = term("Person");
  public static final Node Organization = term("Organization");
  public static final Node Government = term("Government");
  public static final Node Place = term("Place");
  public static final Node Country = term("Country");
  public static final Node City = term("City");
  public static final Node Group = term("Group");
  public static final Node Event = term("Event");
  public static final Node Report = term("Report");
  public static final Node Post = term("Post");
  public static final Node Relation = term("Relation");

  // Article.
  public static final Node dateRule = term("dateRule");
  public static final Node fileName = term("fileName");
  public static final Node digest = term("digest");

  // Spans.
  public static final Node inArticle = term("inArticle");
  public static final Node refersTo = term("refersTo");
  public static final Node value = term("value");

  // Bounds of a date, of articles, times and events.
  public static final Node earliest = term("earliest");
  public static final Node latest = term("latest");

  // Entities.
  public static final Node locatedIn = term("locatedIn");
  public static final Node partOf = term("partOf");
  public static final Node country = term("country");
  public static final Node countryCode = term("countryCode");
  public static final Node governs = term("governs");
  public static final Node speaksFor = term("speaksFor");

  // Posts.
  public static final Node holder = term("holder");
  public static final Node title = term("title");
  public static final Node of = term("of");
  public static final Node since = term("since");
  public static final Node until = term("until");

  // Predicates of relations (with locatedIn and partOf); others by term().
  public static final Node worksFor = term("worksFor");
  public static final Node predecessor = term("predecessor");
  public static final Node opponent = term("opponent");

  // Events.
  public static final Node alias = term("alias");
  public static final Node mergedBecause = term("mergedBecause");
  public static final Node participant = term("participant");
  public static final Node actor = term("actor");
  public static final Node recipient = term("recipient");
  public static final Node speaker = term("speaker");
  public static final Node addressee = term("addressee");
  public static final Node place = term("place");
  public static final Node topic = term("topic");
  public static final Node before = term("before");
  public static final Node ordinal = term("ordinal");
  public static final Node begins = term("begins");
  public static final Node ends = term("ends");
  public static final Node reportedAs = term("reportedAs");
  public static final Node quote = term("quote");
  public static final Node about = term("about");

  // Reports.
  public static final Node reports = term("reports");
  public static final Node account = term("account");
  public static final Node sentence = term("sentence");
  public static final Node source = term("source");
  public static final Node via = term("via");
  public static final Node unnamedSource = term("unnamedSource");
  public static final Node factuality = term("factuality");
  public static final Node timeExpression = term("timeExpression");
  public static final Node extractor = term("extractor");
  public static final Node confidence = term("confidence");

  // Only in accounts, so that they can be read back.
  public static final Node refersBackTo = term("refersBackTo");
  public static final Node known = term("known");

  // Datatypes of the codes of events.
  public static final Node cameoCode = term("cameoCode");
  public static final Node ploverCode = term("ploverCode");

  private News() {}

  /** Any class or property by its local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }

  public static Node of(EventClass type) {
    return term(type.term());
  }

  public static Node of(EntityClass type) {
    return term(type.term());
  }

  public static Node of(Role role) {
    return term(role.term());
  }

  public static Node of(Factuality factuality) {
    return term(factuality.term());
  }

  /** The same term for those that work with Jena's {@code Model}. */
  public static Property property(Node term) {
    return ResourceFactory.createProperty(term.getURI());
  }
}
