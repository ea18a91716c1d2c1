package dev.readout.export;

import com.google.gson.stream.JsonWriter;
import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import dev.readout.vocab.Prefixes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * The words of our JSON-LD and what they stand for: a value that is as its word says is a plain
 * string or number, any other says itself what it is.
 */
final class JsonLdTerms {
  private static final String THING = "@id";
  private static final String WORD = "@vocab";
  private static final String ENGLISH = "@language";
  private static final String ANYTHING = "";

  /**
   * @param name of the property in JSON
   * @param iri short where there is a prefix
   * @param kind of its values
   */
  private record Term(String name, String iri, String kind) {}

  private static final List<Term> TERMS =
      Stream.of(
              of("news", THING, "actor recipient speaker addressee participant place topic about"),
              of(
                  "news",
                  THING,
                  "partOf before alias reports account sentence source via holder of"),
              of(
                  "news",
                  THING,
                  "locatedIn country governs speaksFor worksFor predecessor opponent"),
              of("news", THING, "inArticle refersTo"),
              of("news", WORD, "factuality reportedAs"),
              of("news", "xsd:date", "earliest latest begins ends since until"),
              of("news", ENGLISH, "title"),
              of("news", "xsd:decimal", "confidence"),
              of("rdfs", ENGLISH, "label"),
              of("skos", ENGLISH, "altLabel"),
              of("owl", THING, "sameAs"),
              of("rdf", THING, "subject object"),
              of("rdf", WORD, "predicate"),
              of("geo", "xsd:decimal", "lat long"),
              of("schema", THING, "publisher author url"),
              of("schema", "xsd:date", "datePublished"),
              of("schema", ANYTHING, "headline inLanguage"),
              of("nif", ANYTHING, "anchorOf isString"),
              of("nif", THING, "referenceContext"),
              of("nif", "xsd:nonNegativeInteger", "beginIndex endIndex"))
          .flatMap(Function.identity())
          .toList();

  private static final Map<String, String> NAMESPACES = namespaces();
  private static final Map<String, Term> BY_PROPERTY =
      TERMS.stream().collect(Collectors.toMap(each -> full(each.iri()), Function.identity()));

  private final Base base;

  JsonLdTerms(Base base) {
    this.base = base;
  }

  private static Stream<Term> of(String prefix, String kind, String names) {
    return Stream.of(names.split(" ")).map(name -> new Term(name, prefix + ":" + name, kind));
  }

  private static Map<String, String> namespaces() {
    Map<String, String> namespaces = Prefixes.all();
    namespaces.put("rdf", RDF.getURI());
    return namespaces;
  }

  private static String full(String shortened) {
    int colon = shortened.indexOf(':');
    return NAMESPACES.get(shortened.substring(0, colon)) + shortened.substring(colon + 1);
  }

  /** Writes what {@code @context} holds. */
  void context(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@base").value(base.iri()).name("@vocab").value(News.NS);
    json.name("id").value("@id").name("type").value("@type");
    for (Map.Entry<String, String> each : NAMESPACES.entrySet()) {
      json.name(each.getKey()).value(each.getValue());
    }
    for (Term term : TERMS) {
      json.name(term.name()).beginObject().name("@id").value(term.iri());
      switch (term.kind()) {
        case ANYTHING -> {}
        case ENGLISH -> json.name("@language").value("en");
        default -> json.name("@type").value(term.kind());
      }
      json.endObject();
    }
    json.name("reportedIn").beginObject().name("@reverse").value("news:reports").endObject();
    json.endObject();
  }

  /** The word for a property; an address when there is none. */
  String name(Node property) {
    if (property.equals(RDF.Nodes.type)) {
      return "type";
    }
    Term term = BY_PROPERTY.get(property.getURI());
    return term == null ? word(property) : term.name();
  }

  void value(Node property, Node value, JsonWriter json) throws IOException {
    String kind = kind(property);
    if (value.isURI()) {
      resource(kind, value, json);
    } else {
      literal(kind, value, json);
    }
  }

  private static String kind(Node property) {
    if (property.equals(RDF.Nodes.type)) {
      return WORD;
    }
    Term term = BY_PROPERTY.get(property.getURI());
    return term == null ? ANYTHING : term.kind();
  }

  private void resource(String kind, Node value, JsonWriter json) throws IOException {
    switch (kind) {
      case THING -> json.value(id(value));
      case WORD -> json.value(word(value));
      default -> json.beginObject().name("id").value(id(value)).endObject();
    }
  }

  private static void literal(String kind, Node value, JsonWriter json) throws IOException {
    String text = value.getLiteralLexicalForm();
    String type = value.getLiteralDatatypeURI();
    boolean fits =
        switch (kind) {
          case ANYTHING -> type.equals(XSD.xstring.getURI());
          case ENGLISH -> value.getLiteralLanguage().equals("en");
          case THING, WORD -> false;
          default -> type.equals(full(kind));
        };
    if (kind.equals(ANYTHING) && type.equals(XSD.xboolean.getURI()) && text.matches("true|false")) {
      json.value(text.equals("true"));
    } else if (isPlainNumber(kind, type, text)) {
      json.value(Long.parseLong(text));
    } else if (fits) {
      json.value(text);
    } else if (!value.getLiteralLanguage().isEmpty()) {
      json.beginObject().name("@value").value(text);
      json.name("@language").value(value.getLiteralLanguage()).endObject();
    } else {
      json.beginObject().name("@value").value(text).name("@type").value(type).endObject();
    }
  }

  /** True for what JSON-LD reads back from a number as the same literal. */
  private static boolean isPlainNumber(String kind, String type, String text) {
    boolean typed =
        kind.equals(ANYTHING)
            ? type.equals(XSD.integer.getURI())
            : kind.equals("xsd:nonNegativeInteger") && type.equals(full(kind));
    return typed && text.matches("0|-?[1-9][0-9]{0,14}");
  }

  /** Below the base only the path; not when a colon would make something else of it. */
  String id(Node thing) {
    String iri = thing.getURI();
    boolean below = base.holds(thing) && iri.indexOf(':', base.iri().length()) < 0;
    return below && iri.length() > base.iri().length() ? iri.substring(base.iri().length()) : iri;
  }

  private static String word(Node term) {
    String iri = term.getURI();
    if (iri.startsWith(News.NS)) {
      String name = iri.substring(News.NS.length());
      boolean free = TERMS.stream().noneMatch(each -> each.name().equals(name));
      return free || BY_PROPERTY.containsKey(iri) ? name : iri;
    }
    for (Map.Entry<String, String> each : NAMESPACES.entrySet()) {
      if (iri.startsWith(each.getValue())) {
        return each.getKey() + ":" + iri.substring(each.getValue().length());
      }
    }
    return iri;
  }
}
