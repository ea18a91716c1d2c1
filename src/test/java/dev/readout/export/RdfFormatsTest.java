package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The RDF forms, read back by Jena. */
class RdfFormatsTest {
  private static final String NEWS = "https://w3id.org/readout/news#";
  private static final List<String> QUADS =
      List.of(
          "(_ <http://localhost:3030/event/2> <" + NEWS + "place> <http://localhost:3030/place/x>)",
          "(_ <http://localhost:3030/event/10> <"
              + NEWS
              + "quote> 'a \"fair\" <deal>\\n\\t\\r'@en)",
          "(_ <http://localhost:3030/event/10> <" + NEWS + "ordinal> 3)",
          "(_ <http://localhost:3030/event/10> <http://other.example/kind> <http://x.example/a:b>)",
          "(_ <http://localhost:3030/event/10> <http://other.example/kind> '<script>')",
          "(<http://localhost:3030/article/a#account> <http://localhost:3030/é> <"
              + NEWS
              + "title> 'é')");

  @Test
  void sortsStatementsByTheirBytes() {
    assertThat(Written.text("nq", data(QUADS.subList(0, 3), 5)))
        .isEqualTo(
            """
            <http://localhost:3030/event/10> <https://w3id.org/readout/news#ordinal> \
            "3"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <http://localhost:3030/event/10> <https://w3id.org/readout/news#quote> \
            "a \\"fair\\" <deal>\\n\\t\\r"@en .
            <http://localhost:3030/event/2> <https://w3id.org/readout/news#place> \
            <http://localhost:3030/place/x> .
            <http://localhost:3030/é> <https://w3id.org/readout/news#title> "é" \
            <http://localhost:3030/article/a#account> .
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "nt, N-Triples, 0",
    "nq, N-Quads, 1",
    "ttl, Turtle, 0",
    "trig, TriG, 1",
    "jsonld, JSON-LD, 0",
    "rdfxml, RDF/XML, 0"
  })
  void losesNothing(String format, String lang, int accounts) {
    for (DatasetGraph data : List.of(data(QUADS, 5), Fixture.dataset())) {
      DatasetGraph again = DatasetGraphFactory.create();
      RDFParser.source(new ByteArrayInputStream(Written.bytes(format, data)))
          .lang(org.apache.jena.riot.RDFLanguages.nameToLang(lang))
          .parse(again);
      assertThat(again.getDefaultGraph().find().toSet())
          .containsExactlyInAnyOrderElementsOf(data.getDefaultGraph().find().toSet());
      assertThat(again.size()).isEqualTo(accounts * data.size());
    }
  }

  @Test
  void gathersWhatSeveralGraphsSayOfOneThing() {
    String text = Written.text("nq", Fixture.dataset());
    List<String> lines = text.lines().toList();
    assertThat(lines).isSorted().doesNotHaveDuplicates();
    assertThat(lines).hasSize((int) Fixture.dataset().stream().count());
  }

  @Test
  void shortensNamesInTurtle() {
    assertThat(Written.text("ttl", data(QUADS, 5)))
        .contains("PREFIX news:")
        .containsPattern("news:ordinal +3;");
  }

  @Test
  void putsReportsWithTheirSentencesInsideTheEventInJson() {
    assertThat(Written.text("jsonld", Fixture.dataset()))
        .contains(
            """
               "reportedIn": [
                {
                 "id": "report/after-the-strike-77ab01-1",
                 "type": "Report",
            """)
        .contains("\"earliest\": \"2024-03-12\"")
        .contains("\"reportedAs\": \"Happened\"")
        .contains("\"anchorOf\": \"");
  }

  private static DatasetGraph data(List<String> quads, int account) {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(quad -> data.add(SSE.parseQuad(quad)));
    data.add(SSE.parseQuad(QUADS.get(account)));
    return data;
  }
}
