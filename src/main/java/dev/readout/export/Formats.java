package dev.readout.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;

/** The formats there are. */
public final class Formats {
  static {
    // Before any of Jena's vocabularies, which are empty when they are loaded first.
    JenaSystem.init();
  }

  private static final List<Format> ALL =
      List.of(
          new NTriples(),
          new NQuads(),
          new Turtle(),
          new TriG(),
          new JsonLd(),
          new RdfXml(),
          new TripleTerms(),
          new Nanopublications(),
          new Gexf(),
          new GraphMl(),
          new CytoscapeJson(),
          new Csv(),
          new Neo4jCsv(),
          new GeoJson(),
          new Calendar(),
          new TimelineJson(),
          new Parquet());

  private Formats() {}

  /** In the order in which they are told of. */
  public static List<Format> all() {
    return ALL;
  }

  /** The format that is asked for by this word, in any case. */
  public static Optional<Format> named(String word) {
    return ALL.stream().filter(each -> each.offer().word().equalsIgnoreCase(word)).findFirst();
  }

  /** "nt, nq, ttl ...", to tell people what there is. */
  public static String words() {
    return ALL.stream().map(each -> each.offer().word()).collect(Collectors.joining(", "));
  }
}
