package dev.readout.find;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * The index as Jena's {@code text:query} knows it, one document for each name or sentence; words
 * without a property are looked for in all of them.
 */
final class Documents extends TextIndexLucene {
  static final String IRI = "iri";
  static final String LANGUAGE = "lang";

  /** The same again, to put hits of equal score in a fixed order. */
  static final String ORDER = "order";

  private static final String GRAPH = "graph";
  private static final List<Resource> ALL =
      Arrays.stream(Field.values())
          .map(field -> (Resource) ResourceFactory.createProperty(field.property().getURI()))
          .toList();

  Documents(Directory directory) {
    super(directory, config());
  }

  private static TextIndexConfig config() {
    EntityDefinition definition = new EntityDefinition(IRI, Field.LABEL.word(), GRAPH);
    definition.setLangField(LANGUAGE);
    for (Field field : Field.values()) {
      definition.set(field.word(), field.property());
    }
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new WordAnalyzer());
    config.setValueStored(true);
    return config;
  }

  @Override
  protected Document doc(Entity entity) {
    Document document = super.doc(entity);
    document.add(new SortedDocValuesField(ORDER, new BytesRef(entity.getId())));
    return document;
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    List<Resource> in = properties.isEmpty() ? ALL : properties;
    // Jena would silently tell the first 10,000.
    int most = limit > 0 ? limit : Integer.MAX_VALUE;
    return super.query(subject, in, words, graph, language, most, highlight);
  }
}
