package dev.readout.page;

import dev.readout.vocab.Prefixes;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in the editor before anything else does: all prefixes, and a query that works. */
final class QueryExample {
  static final String TEXT =
      new TreeMap<>(Prefixes.all())
              .entrySet().stream()
                  .map(each -> "PREFIX " + each.getKey() + ": <" + each.getValue() + ">\n")
                  .collect(Collectors.joining())
          + """

          SELECT ?what ?earliest ?latest ?event WHERE {
            ?event a news:Event ;
                news:reportedAs news:Happened ;
                rdfs:label ?what .
            OPTIONAL { ?event news:earliest ?earliest }
            OPTIONAL { ?event news:latest ?latest }
          }
          ORDER BY ?latest ?event
          LIMIT 50
          """;

  private QueryExample() {}
}
