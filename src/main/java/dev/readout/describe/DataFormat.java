package dev.readout.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** The formats that a thing's data is offered in, the first unless asked otherwise. */
public enum DataFormat {
  TURTLE("Turtle", "ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSON_LD("JSON-LD", "jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  N_TRIPLES("N-Triples", "nt", "application/n-triples", RDFFormat.NTRIPLES),
  RDF_XML("RDF/XML", "rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
  TRIG("TriG", "trig", "application/trig", RDFFormat.TRIG_PRETTY),
  N_QUADS("N-Quads", "nq", "application/n-quads", RDFFormat.NQUADS);

  /** What a client asks for that wants JSON and does not know of JSON-LD. */
  private static final String ANY_JSON = "application/json";

  private static final String W3C = "http://www.w3.org/ns/formats/";

  private final String label;
  private final String ending;
  private final String mediaType;
  private final RDFFormat format;

  DataFormat(String label, String ending, String mediaType, RDFFormat format) {
    this.label = label;
    this.ending = ending;
    this.mediaType = mediaType;
    this.format = format;
  }

  /** All that a client may ask for. */
  public static List<String> mediaTypes() {
    return Stream.concat(Arrays.stream(values()).map(DataFormat::mediaType), Stream.of(ANY_JSON))
        .toList();
  }

  public static Optional<DataFormat> ofMediaType(String mediaType) {
    String meant = mediaType.equals(ANY_JSON) ? JSON_LD.mediaType : mediaType;
    return Arrays.stream(values()).filter(each -> each.mediaType.equals(meant)).findFirst();
  }

  public static Optional<DataFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(each -> each.ending.equals(ending)).findFirst();
  }

  public String label() {
    return label;
  }

  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The IRI that the W3C gave the format. */
  public String w3c() {
    return W3C + (this == RDF_XML ? "RDF_XML" : label);
  }

  public RDFFormat format() {
    return format;
  }

  /** True of those that can say in which account something is said. */
  public boolean holdsAccounts() {
    return this == TRIG || this == N_QUADS;
  }
}
