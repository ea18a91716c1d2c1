package dev.readout.find;

import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Schema;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What can be searched: each the words of one property. */
public enum Field {
  LABEL("label", RDFS.Nodes.label),
  OTHER_NAME("altLabel", SKOS.altLabel.asNode()),
  HEADLINE("headline", Schema.headline),
  TITLE("title", News.title),
  /** Of sentences only, not of the names and times within them. */
  SENTENCE("anchorOf", Nif.anchorOf);

  /** All that a thing may be called. */
  public static final Set<Field> NAMES =
      Set.copyOf(EnumSet.of(Field.LABEL, Field.OTHER_NAME, Field.HEADLINE, Field.TITLE));

  private final String word;
  private final Node property;

  Field(String word, Node property) {
    this.word = word;
    this.property = property;
  }

  static Optional<Field> of(Node property) {
    return Arrays.stream(values()).filter(each -> each.property.equals(property)).findFirst();
  }

  static Optional<Field> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** Its name inside the index: "altLabel". */
  String word() {
    return word;
  }

  Node property() {
    return property;
  }
}
