package dev.readout.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.Fixture;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  private static final DatasetGraph DATASET = Fixture.dataset();
  private static final Queries QUERIES = Queries.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pavel Lis",
        "pavel lis",
        "person/pavel-lis",
        "http://localhost:3030/person/pavel-lis"
      })
  void takesANameInAnyCaseAPathOrAnIri(String value) {
    assertThat(answer("how-is-someone-related-to-others", Map.of("person", value)))
        .contains("predecessor");
  }

  @Test
  void takesAnyOfTheNamesOfAThing() {
    assertThat(answer("where-did-events-happen", Map.of("place", "Warszawa")))
        .contains("Meeting of Anna Brandt")
        .doesNotContain("Lodno");
  }

  @Test
  void takesAnAliasForItsEvent() {
    assertThat(
            answer(
                "what-is-the-evidence-for-an-event",
                Map.of("event", "event/meeting-anna-brandt-jan-kowal-9d21e7")))
        .contains("met her Polish counterpart");
  }

  @Test
  void leavesOutWhatLiesOutsideThePeriod() {
    assertThat(answer("what-happened-between-two-days", Map.of("until", "2024-02-28")))
        .contains("Strike by Iron Dawn")
        .doesNotContain("Meeting of");
  }

  @Test
  void takesAClassInAnyCase() {
    assertThat(answer("what-happened-between-two-days", Map.of("kind", "phonecall")))
        .contains("Phone call of Jan Kowal")
        .doesNotContain("Meeting of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\" } } DROP ALL #",
        "\"@en } . ?s ?p ?o #",
        "> . ?s ?p ?o . <",
        "person/x> ?p ?o",
        "http://x/> } INSERT DATA { <a> <b> <c> } #"
      })
  void neverReadsAValueAsPartOfTheQuery(String value) {
    try {
      assertThat(answer("who-met-or-called-whom", Map.of("person", value)).lines()).hasSize(2);
    } catch (QuestionException e) {
      assertThat(e).hasMessageStartingWith("nothing here is called");
    }
  }

  @Test
  void tellsTheNearestNameWhenNothingIsCalledSo() {
    assertThatThrownBy(() -> answer("who-met-or-called-whom", Map.of("person", "Ana Brant")))
        .isInstanceOf(QuestionException.class)
        .hasMessage("nothing here is called \"Ana Brant\"; did you mean Anna Brandt?");
  }

  @Test
  void listsTheParametersWhenOneIsUnknown() {
    assertThatThrownBy(() -> answer("who-met-or-called-whom", Map.of("who", "x")))
        .isInstanceOf(QuestionException.class)
        .hasMessageEndingWith("has no parameter \"who\"; it takes person, since, until");
  }

  @Test
  void refusesADayThatIsNone() {
    assertThatThrownBy(
            () -> answer("what-happened-between-two-days", Map.of("since", "2024-02-31")))
        .isInstanceOf(QuestionException.class)
        .hasMessage("since: \"2024-02-31\" is not a day; write it as 2024-03-01");
  }

  @Test
  void tellsLineAndColumnOfBrokenSparql() {
    Question broken = Question.parse("mine.rq", "SELECT ?s\nWHERE { ?s ?p }\n");
    assertThatThrownBy(() -> write(broken, Map.of(), AnswerFormat.TEXT))
        .isInstanceOf(QuestionException.class)
        .hasMessageStartingWith("mine.rq:2:15: ");
  }

  @Test
  void callsNoOtherService() {
    Question calling =
        Question.parse("x.rq", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
    assertThatThrownBy(() -> write(calling, Map.of(), AnswerFormat.TEXT))
        .isInstanceOf(QuestionException.class);
  }

  @Test
  void changesNothing() {
    Question update = Question.parse("x.rq", "INSERT DATA { <http://x/a> <http://x/b> 1 }");
    assertThatThrownBy(() -> write(update, Map.of(), AnswerFormat.TEXT))
        .isInstanceOf(QuestionException.class);
  }

  @ParameterizedTest
  @EnumSource
  void writesEachFormat(AnswerFormat format) {
    Question labels =
        Question.parse("x.rq", "SELECT ?x { <http://localhost:3030/place/warsaw> <x:none>* ?x }");
    assertThat(write(labels, Map.of(), format)).contains("http://localhost:3030/place/warsaw");
    assertThat(write(Question.parse("a.rq", "ASK { }"), Map.of(), format))
        .containsPattern("yes|true");
  }

  @Test
  void writesAGraphAsTurtle() {
    Question graph =
        Question.parse("x.rq", "CONSTRUCT WHERE { ?s <http://www.w3.org/2002/07/owl#sameAs> ?o }");
    assertThat(write(graph, Map.of(), AnswerFormat.TEXT)).contains("Q270");
    assertThatThrownBy(() -> write(graph, Map.of(), AnswerFormat.CSV))
        .hasMessageContaining("text, json or xml");
  }

  private static String answer(String name, Map<String, String> values) {
    return write(QUERIES.named(name), values, AnswerFormat.TEXT);
  }

  private static String write(Question question, Map<String, String> values, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answers(DATASET).write(question, values, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
