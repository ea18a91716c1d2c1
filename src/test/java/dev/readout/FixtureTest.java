package dev.readout;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

class FixtureTest {
  private static final String SPANS =
      """
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      SELECT ?words ?begin ?end ?text {
        ?span nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:endIndex ?end ;
          nif:referenceContext/nif:isString ?text
      }
      """;

  @Test
  void itsSpansAreExactlyTheTextOfTheirPlace() {
    RowSet rows = QueryExec.dataset(Fixture.dataset()).query(SPANS).select().materialize();
    assertThat(rows.hasNext()).isTrue();
    rows.forEachRemaining(
        row -> {
          String text = row.get("text").getLiteralLexicalForm();
          int begin = text.offsetByCodePoints(0, (Integer) row.get("begin").getLiteralValue());
          int end = text.offsetByCodePoints(0, (Integer) row.get("end").getLiteralValue());
          assertThat(text.substring(begin, end))
              .isEqualTo(row.get("words").getLiteralLexicalForm());
        });
  }
}
