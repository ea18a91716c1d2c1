package dev.readout.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Finds the words of an article that a thing of its graph comes from. */
final class SentenceFinder {
  // The thing's own words, its sentence, the sentence of a report of it, or one that mentions it.
  private static final Query QUERY =
      QueryFactory.create(
          """
          PREFIX news: <https://w3id.org/readout/news#>
          PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
          SELECT ?words WHERE {
            { ?focus nif:anchorOf ?words . BIND(1 AS ?rank) BIND(?focus AS ?span) }
            UNION { ?focus news:sentence ?span . ?span nif:anchorOf ?words . BIND(2 AS ?rank) }
            UNION { ?report news:reports|news:account ?focus ; news:sentence ?span .
                    ?span nif:anchorOf ?words . BIND(3 AS ?rank) }
            UNION { ?mention news:refersTo ?focus ; news:inArticle ?article ;
                             nif:beginIndex ?begin ; nif:endIndex ?end .
                    ?span news:inArticle ?article ; a nif:Sentence ; nif:anchorOf ?words ;
                          nif:beginIndex ?from ; nif:endIndex ?to .
                    FILTER(?from <= ?begin && ?end <= ?to) BIND(4 AS ?rank) }
          } ORDER BY ?rank STR(?span) ?words LIMIT 1
          """);

  private final Graph data;
  private final Map<Node, Optional<String>> found = new HashMap<>();

  SentenceFinder(Graph data) {
    this.data = data;
  }

  Optional<String> of(Node focus) {
    return focus.isURI() ? found.computeIfAbsent(focus, this::find) : Optional.empty();
  }

  private Optional<String> find(Node focus) {
    try (QueryExec query =
        QueryExec.dataset(DatasetGraphFactory.wrap(data))
            .query(QUERY)
            .substitution("focus", focus)
            .build()) {
      RowSet rows = query.select();
      return rows.hasNext()
          ? Optional.of(rows.next().get("words").getLiteralLexicalForm())
          : Optional.empty();
    }
  }
}
