package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  private static final String NEWS = "https://w3id.org/readout/news#";
  private static final List<String> QUADS =
      List.of(
          "(_ <http://b.test/event/2> <" + NEWS + "place> <http://b.test/place/x>)",
          "(_ <http://b.test/event/10> <" + NEWS + "quote> 'a \"fair\" deal\\n'@en)",
          "(_ <http://b.test/event/10> <" + NEWS + "ordinal> 3)",
          "(<http://b.test/article/a#account> <http://b.test/é> <" + NEWS + "title> 'é')");

  @Test
  void sortsStatementsByTheirBytes() {
    assertThat(written(Format.NQ, data(QUADS)))
        .isEqualTo(
            """
            <http://b.test/event/10> <https://w3id.org/readout/news#ordinal> \
            "3"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <http://b.test/event/10> <https://w3id.org/readout/news#quote> \
            "a \\"fair\\" deal\\n"@en .
            <http://b.test/event/2> <https://w3id.org/readout/news#place> <http://b.test/place/x> .
            <http://b.test/é> <https://w3id.org/readout/news#title> "é" \
            <http://b.test/article/a#account> .
            """);
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesInWhateverOrderStatementsCame(Format format) {
    List<String> turned = List.of(QUADS.get(3), QUADS.get(1), QUADS.get(0), QUADS.get(2));
    assertThat(written(format, data(turned))).isEqualTo(written(format, data(QUADS)));
  }

  @ParameterizedTest
  @EnumSource
  void losesNothing(Format format) {
    DatasetGraph data = data(QUADS);
    DatasetGraph again = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(written(format, data).getBytes(UTF_8)))
        .lang(lang(format))
        .parse(again);
    assertThat(same(again.getDefaultGraph(), data.getDefaultGraph())).isTrue();
    assertThat(again.size()).isEqualTo(format.allGraphs() ? 1 : 0);
  }

  @Test
  void shortensNamesInTurtle() {
    assertThat(written(Format.TTL, data(QUADS)))
        .contains("PREFIX news:")
        .contains("news:ordinal  3");
  }

  private static boolean same(Graph one, Graph other) {
    return one.isIsomorphicWith(other);
  }

  private static Lang lang(Format format) {
    return switch (format) {
      case NT -> Lang.NTRIPLES;
      case NQ -> Lang.NQUADS;
      case TTL -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
    };
  }

  private static DatasetGraph data(List<String> quads) {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(quad -> data.add(SSE.parseQuad(quad)));
    return data;
  }

  private static String written(Format format, DatasetGraph data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(data).write(format, out);
    return out.toString(UTF_8);
  }
}
