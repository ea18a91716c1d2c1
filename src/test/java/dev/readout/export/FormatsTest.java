package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import dev.readout.vocab.Base;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every format. */
class FormatsTest {
  static Stream<String> words() {
    return Formats.all().stream().map(each -> each.offer().word());
  }

  @ParameterizedTest
  @MethodSource("words")
  void writesTheSameBytesInWhateverOrderStatementsCame(String format) {
    byte[] once = Written.bytes(format, Fixture.dataset());
    assertThat(once).isNotEmpty();
    assertThat(Written.bytes(format, turned())).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("words")
  void canWriteAnEmptyGraph(String format) {
    assertThat(Written.bytes(format, DatasetGraphFactory.create())).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("words")
  void writesAnotherBaseAsIfItWereStoredSo(String format) {
    Base other = new Base("https://news.example/graph/");
    DatasetGraph moved = DatasetGraphFactory.create();
    String text = Written.text("nq", Fixture.dataset());
    RDFParser.fromString(text.replace("<" + Fixture.BASE, "<" + other.iri()), Lang.NQUADS)
        .parse(moved);
    assertThat(Written.rebased(format, Fixture.dataset(), other))
        .isEqualTo(Written.bytes(format, moved, other));
  }

  @Test
  void areToldApartByTheirWords() {
    assertThat(words()).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z0-9]+"));
    assertThat(Formats.named("NT")).isPresent();
    assertThat(Formats.named("docx")).isEmpty();
  }

  /** The same statements, those last that were first. */
  private static DatasetGraph turned() {
    DatasetGraph fixture = Fixture.dataset();
    List<Quad> quads =
        new ArrayList<>(Txn.calculateRead(fixture, () -> Iter.toList(fixture.find())));
    Collections.reverse(quads);
    DatasetGraph turned = DatasetGraphFactory.create();
    quads.forEach(turned::add);
    return turned;
  }
}
