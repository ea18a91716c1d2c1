package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** RDF4J's client for SPARQL endpoints; compiled and run with {@code mvn verify -Pclients} only. */
class Rdf4jTest {
  private static final String NEWS = "PREFIX news: <https://w3id.org/readout/news#> ";

  private static Site site;
  private static SPARQLRepository repository;
  private static RepositoryConnection connection;

  @BeforeAll
  static void connect() {
    site = Site.usual();
    repository = new SPARQLRepository("http://localhost:" + site.port() + "/sparql");
    connection = repository.getConnection();
  }

  @AfterAll
  static void leave() {
    connection.close();
    repository.shutDown();
    site.close();
  }

  @Test
  void readsTables() {
    try (var rows =
        connection.prepareTupleQuery(NEWS + "SELECT ?e ?d { ?e a news:Event ; news:earliest ?d }")
            .evaluate()) {
      for (BindingSet row : rows) {
        assertThat(row.getValue("d").stringValue()).matches("\\d{4}-\\d\\d-\\d\\d");
      }
    }
  }

  @Test
  void readsTruthValues() {
    assertThat(connection.prepareBooleanQuery(NEWS + "ASK { ?e a news:Event }").evaluate())
        .isTrue();
  }

  @Test
  void readsGraphs() {
    var triples =
        QueryResults.asModel(
            connection
                .prepareGraphQuery(NEWS + "CONSTRUCT WHERE { ?e a news:Event }")
                .evaluate());
    assertThat(triples).hasSizeGreaterThan(5);
  }

  @Test
  void browsesStatementsAndNamedGraphs() {
    try (var statements = connection.getStatements(null, null, null)) {
      assertThat(statements.stream().map(Statement::getSubject)).isNotEmpty();
    }
    try (var names = connection.getContextIDs()) {
      assertThat(names.stream().map(Object::toString))
          .isNotEmpty()
          .allMatch(name -> name.endsWith("#account"));
    }
  }
}
