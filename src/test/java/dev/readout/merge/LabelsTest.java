package dev.readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Story;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  private static final String BRANDT = "person/anna-brandt";
  private static final String KOWAL = "person/jan-kowal";

  @Test
  void namesWhoWhereAndWhen() {
    assertThat(label(tells(EventClass.MEETING, BRANDT, KOWAL).in("place/warsaw").on("2024-03-12")))
        .isEqualTo("Meeting of Anna Brandt and Jan Kowal in Warsaw, 12 March 2024");
  }

  @Test
  void saysWhoDidWhatToWhom() {
    assertThat(label(tells(EventClass.ACCUSATION, "actor:" + BRANDT, "recipient:" + KOWAL)))
        .isEqualTo("Accusation by Anna Brandt against Jan Kowal");
    assertThat(label(tells(EventClass.STRIKE, "recipient:organization/government-of-poland")))
        .isEqualTo("Strike on the Government of Poland");
    assertThat(label(tells(EventClass.REQUEST, "speaker:" + BRANDT, "addressee:" + KOWAL)))
        .isEqualTo("Request by Anna Brandt to Jan Kowal");
  }

  @ParameterizedTest
  @CsvSource({
    "organization, White House, the White House",
    "organization, Government of Poland, the Government of Poland",
    "organization, Office for the Coordination of Relief, the Office for the Coordination of Relief",
    "organization, Poland's Ministry of Justice, Poland's Ministry of Justice",
    "organization, UNICEF, UNICEF",
    "organization, House Beautiful, House Beautiful",
    "place, Netherlands, the Netherlands",
    "place, Poland, Poland",
    "person, Mary House, Mary House",
  })
  void givesNamesTheirArticle(String folder, String name, String spoken) {
    assertThat(Spoken.of(new Key(folder + "/x"), name)).isEqualTo(spoken);
  }

  @Test
  void aVisitOrAnAgreementOfOneIsByThatOne() {
    assertThat(label(tells(EventClass.VISIT, BRANDT))).isEqualTo("Visit by Anna Brandt");
    assertThat(label(tells(EventClass.MEETING, BRANDT))).isEqualTo("Meeting with Anna Brandt");
  }

  @Test
  void saysTheNumberInTheRow() {
    assertThat(label(tells(EventClass.PHONE_CALL, BRANDT, KOWAL).nth(3)))
        .isEqualTo("Third phone call between Anna Brandt and Jan Kowal");
    assertThat(label(tells(EventClass.TALKS, BRANDT).nth(22)))
        .isEqualTo("22nd talks with Anna Brandt");
    assertThat(label(tells(EventClass.TALKS, BRANDT).nth(12)))
        .isEqualTo("12th talks with Anna Brandt");
  }

  @Test
  void saysHowCertainItIsUnlessItHappened() {
    assertThat(label(tells(EventClass.SUMMIT).in("place/warsaw").is(Factuality.PLANNED)))
        .isEqualTo("Planned summit in Warsaw");
    assertThat(label(tells(EventClass.ASSAULT, "actor:" + BRANDT).is(Factuality.ALLEGED)))
        .isEqualTo("Alleged assault by Anna Brandt");
    assertThat(label(tells(EventClass.MEETING, BRANDT, KOWAL).is(Factuality.DID_NOT_HAPPEN)))
        .isEqualTo("No meeting of Anna Brandt and Jan Kowal");
    assertThat(label(tells(EventClass.TALKS).is(Factuality.UNCLEAR))).isEqualTo("Possible talks");
  }

  @Test
  void saysWhatAStatementIsAbout() {
    assertThat(label(tells(EventClass.STATEMENT, "speaker:" + BRANDT).about("place/poland")))
        .isEqualTo("Statement by Anna Brandt about Poland");
  }

  @Test
  void namesThreeAndCountsTheRest() {
    assertThat(Labels.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(Labels.list(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C and 2 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-12            | 12 March 2024",
        "2024-03-01/2024-03-31 | March 2024",
        "2016-01-01/2016-12-31 | 2016",
        "2024-03-13/2024-03-14 | 13 to 14 March 2024",
        "2024-03-30/2024-04-02 | 30 March 2024 to 2 April 2024",
        "2024-03-30/           | from 30 March 2024",
        "/2024-03-30           | by 30 March 2024",
      })
  void writesUncertainDatesAsTheyAre(String days, String words) {
    assertThat(Labels.date(Story.interval(days))).isEqualTo(", " + words);
  }

  private static Story.Telling tells(EventClass type, String... who) {
    return Story.of("a.txt").tells("It was told.", type, who);
  }

  private static String label(Story.Telling telling) {
    Knowledge knowledge = new Merger(Atlas.BACKGROUND).merge(List.of(telling.account()));
    return new Labels(key -> knowledge.entities.get(key).label()).of(knowledge.events.get(0));
  }
}
