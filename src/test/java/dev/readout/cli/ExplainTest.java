package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two invented articles, explained. */
class ExplainTest {
  private static final String NEWS =
      """
      {"id": "oslo-a", "date": "2024-03-13", "title": "Two ministers meet in Oslo", \
      "publisher": "Nordlys Post", "text": "Foreign Minister Ingrid Solheim of Norway met \
      Pekka Rautio in Oslo on Tuesday, the news agency NTB said.\\n\\n\
      The weather was mild.\\n\\n\
      Solheim will not visit Finland, and Norwegian police blamed the Kestrel Company for the delay. \
      Rautio should visit Sweden, an official said. The album was released, Solheim said."}
      {"id": "oslo-b", "date": "2024-03-14", "text": "Ingrid Solheim met Pekka Rautio on Tuesday."}
      """;

  private static Ran ran;
  private static List<String> lines;

  @BeforeAll
  static void explain() {
    ran = Ran.really(NEWS, "explain", "-");
    lines = ran.out().lines().map(String::strip).toList();
  }

  @Test
  void saysHowTheArticleIsDated() {
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(lines)
        .contains("dated       2024-03-13, by: date given with the text")
        .contains("publisher   Nordlys Post");
  }

  @Test
  void numbersTheSentencesAndSaysWhoAndWhenIsMeant() {
    assertThat(ran.out()).contains("[1] body: Foreign Minister Ingrid Solheim of Norway met");
    assertThat(lines)
        .contains("who         \"Pekka Rautio\" -> Pekka Rautio (new person)")
        .contains("who         \"Oslo\" -> Oslo (city); acting: Government of Norway (government)")
        .contains("when        \"Tuesday\" -> 2024-03-12, from the article's date");
  }

  @Test
  void saysWhichRuleFiredAndWhatItTook() {
    int event = lines.indexOf("event 1     Meeting, Happened");
    assertThat(lines.subList(event + 1, event + 8))
        .satisfiesExactly(
            told -> assertThat(told).matches("told by     \"met\", by the rule verb:meet.*"),
            sure -> assertThat(sure).isEqualTo("certainty   Happened, told as a fact"),
            one -> assertThat(one).startsWith("participant Ingrid Solheim <- \""),
            two -> assertThat(two).isEqualTo("participant Pekka Rautio <- \"Pekka Rautio\""),
            place -> assertThat(place).isEqualTo("place       Oslo <- \"Oslo\""),
            when -> assertThat(when).isEqualTo("when        2024-03-12 <- \"Tuesday\""),
            by -> assertThat(by).matches("said by     NTB <- \".*, by \"say\""));
  }

  @Test
  void saysWhichWordsMakeAnEventUncertain() {
    assertThat(lines).contains("certainty   DidNotHappen, for \"not\"");
  }

  @Test
  void saysWhichWordsTellNothingHereAndWhy() {
    assertThat(lines)
        .contains(
            "left out    \"visit\": only wanted, feared or supposed, for \"should\", by the rule verb:visit")
        .anyMatch(line -> line.startsWith("left out    \"released\": "))
        .noneMatch(line -> line.startsWith("left out    \"met\""));
  }

  @Test
  void saysWhyASentenceWasNotParsed() {
    int sentence = lines.indexOf("[2] body: The weather was mild.");
    assertThat(lines.get(sentence + 1)).isEqualTo("not parsed  no word that may tell an event");
  }

  @Test
  void saysWhatWasMergedAndWhy() {
    assertThat(lines)
        .contains("told as     event 1 of oslo-a, in [1] by \"met\"")
        .contains("told as     event 1 of oslo-b, in [1] by \"met\"")
        .anyMatch(line -> line.startsWith("one, since  same two participants"));
  }

  @Test
  void fitsATerminalAndIsTheSameEachTime() {
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 96);
    assertThat(Ran.really(NEWS, "explain", "-")).isEqualTo(ran);
  }
}
