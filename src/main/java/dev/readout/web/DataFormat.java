package dev.readout.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats that a thing's data is offered in, the first unless asked otherwise. */
enum DataFormat {
  TURTLE("Turtle", "ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSON_LD("JSON-LD", "jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  N_TRIPLES("N-Triples", "nt", "application/n-triples", RDFFormat.NTRIPLES),
  RDF_XML("RDF/XML", "rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

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

  static List<String> mediaTypes() {
    return Arrays.stream(values()).map(DataFormat::mediaType).toList();
  }

  static Optional<DataFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(each -> each.mediaType.equals(mediaType)).findFirst();
  }

  static Optional<DataFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(each -> each.ending.equals(ending)).findFirst();
  }

  String label() {
    return label;
  }

  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  RDFFormat format() {
    return format;
  }
}
