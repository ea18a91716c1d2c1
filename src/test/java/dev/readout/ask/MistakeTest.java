package dev.readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT * { ?s foo:bar ?o } | 1:15 Unresolved prefixed name: foo:bar",
        "SELECT * {\\n  ?s ?p | 2:7 Encountered `<EOF>`",
        "SELECT ?x\\n (COUNT(*) AS ?n) { ?x ?p ?o } | 1:8 Non-group key variable in SELECT: ?x",
        "SELECT ?p { ?x ?p ?o } GROUP BY ?x | 1:8 Non-group key variable in SELECT: ?p",
        "SELECT (?x AS ?x) { ?x ?p ?o } | 1:12 Variable used when already in-scope: ?x",
        "SELECT * { ?s ?p '?s AS ?s' #AS ?s\\n BIND(1 AS ?s) } | 2:9 BIND: Variable used when",
        "SELECT (1 AS ?n) (2 AS ?n) {} | 1:21 Duplicate variable in result projection '?n'",
        "SELECT * { ?s ?p ?o FILTER(COUNT(?s) > 1) } | 1:28 Aggregate expression not legal",
        "SELECT * { VALUES (?a ?b) { (1) } } | 1:31 Mismatch: 2 variables but 1 values",
        "SELECT * { ?s ?p `\\uD800` } | 1:18 Bad surrogate pair (end of string)",
        "SELECT * { ?s ?p ?o FILTER(REGEX(?o, `(`)) } | 1:28 Regex pattern exception"
      })
  void isToldWithItsPlace(String text, String expected) {
    String query = text.replace("\\n", "\n").replace('`', '"');
    Mistake mistake = Mistake.in(query).orElseThrow();
    Mistake.Place place = mistake.place().orElseThrow();
    assertThat(place.line() + ":" + place.column() + " " + mistake.what())
        .startsWith(expected.replace('`', '"'))
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?x (COUNT(*) AS ?n) { ?x ?p ?o } GROUP BY ?x",
        "SELECT (?x AS ?y) { ?x ?p ?o }",
        "ASK { ?s ?p ?o FILTER(REGEX(?o, '[(]')) }"
      })
  void isNotSeenWhereThereIsNone(String text) {
    assertThat(Mistake.in(text)).isEmpty();
  }

  @Test
  void isPutWhereWordsAreLookedForWhenThoseCannotBeRead() {
    String text = "PREFIX text: <urn:text>\nASK { ?s text:query ('\"open') }";
    QueryException failure =
        new QueryParseException("Text search parse error:\nCannot parse '\"open'", -1, -1);
    assertThat(Mistake.of(failure, text))
        .asString()
        .startsWith("line 2, column 10: text:query cannot read its words");
  }

  @Test
  void saysWhyItHasNoPlace() {
    assertThat(Mistake.of(new QueryBuildException("Too deep"), "ASK {}").toString())
        .isEqualTo("Too deep (of the query as a whole, or found only when it was worked on)");
  }
}
