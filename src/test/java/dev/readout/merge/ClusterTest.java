package dev.readout.merge;

import static dev.readout.merge.Case.*;
import static dev.readout.vocab.EventClass.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account;
import dev.readout.account.Story;
import dev.readout.vocab.EventClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How tellings that touch several others are taken together. */
class ClusterTest {
  @Test
  void leavesApartWhatMayBeEitherOfTwo() {
    assertThat(
            one("two meetings and a month")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL)
                .on(NEXT_DAY)
                .b2(MEETING, BRANDT, KOWAL)
                .on(MONTH)
                .events())
        .hasSize(3);
  }

  @Test
  void joinsWhatCanOnlyBeOne() {
    assertThat(
            one("a meeting told twice and a month")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b2(MEETING, BRANDT, KOWAL)
                .on(MONTH)
                .events())
        .hasSize(1);
  }

  @Test
  void doesNotTieTwoMeetingsOfThreeByAMeetingOfTwo() {
    assertThat(
            one("two, and two times three")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL, NOVAK)
                .on(DAY)
                .b2(MEETING, BRANDT, KOWAL, "person/lev-orlov")
                .on(DAY)
                .events())
        .hasSize(2);
  }

  @Test
  void doesNotTieACallAndAMeetingByAWiderWord() {
    assertThat(
            one("a call, a meeting and a consultation")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b2(CONSULTATION, BRANDT, KOWAL)
                .on(DAY)
                .events())
        .hasSizeGreaterThan(1);
  }

  @Test
  void keepsTwoDenialsOfASentenceThatTwoPapersPrint() {
    assertThat(events(denials("a.txt"), denials("b.txt"))).hasSize(2);
  }

  @Test
  void joinsAHeadlineWithWhatItTellsInShort() {
    assertThat(events(headlined("Brandt accuses Novak of hiding bill"))).hasSize(1);
  }

  @Test
  void keepsAHeadlineOfOtherWordsApart() {
    assertThat(events(headlined("Brandt accuses Novak of sloth"))).hasSize(2);
  }

  @Test
  void doesNotChainCallsOfUnknownDaysFromMonthToMonth() {
    assertThat(
            one("three papers, eight days between each")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .dated("2024-03-01")
                .b(PHONE_CALL, BRANDT, KOWAL)
                .dated("2024-03-09")
                .b2(PHONE_CALL, BRANDT, KOWAL)
                .dated("2024-03-17")
                .events())
        .hasSizeGreaterThan(1);
  }

  @Test
  void takesACallOfOneAndACallOfTheOtherForTheCallOfBothThatIsTold() {
    assertThat(
            ofOneArticle(new String[] {BRANDT}, new String[] {KOWAL}, new String[] {BRANDT, KOWAL}))
        .hasSize(1);
  }

  @Test
  void makesNoCallOfTwoThatNobodyTells() {
    assertThat(ofOneArticle(new String[] {BRANDT}, new String[] {KOWAL}, new String[] {}))
        .hasSize(3);
  }

  @Test
  void takesACallOfNobodyForTheArticlesOnlyCall() {
    assertThat(ofOneArticle(new String[] {}, new String[] {BRANDT, KOWAL})).hasSize(1);
  }

  @Test
  void takesACallOfNobodyForNoneOfTwo() {
    assertThat(
            ofOneArticle(
                new String[] {}, new String[] {BRANDT, KOWAL}, new String[] {BRANDT, NOVAK}))
        .hasSize(3);
  }

  @Test
  void takesARoundOfTalksOfNobodyForNoMeeting() {
    assertThat(
            one("a fourth round").inOneArticle().a(TALKS).nth(4).b(MEETING, BRANDT, KOWAL).events())
        .hasSize(2);
  }

  @Test
  void joinsOneAttackToldTwiceInASentence() {
    assertThat(
            one("a missile strike that targeted")
                .inOneArticle()
                .sameSentence()
                .a(STRIKE, "actor:" + OSTRIA)
                .on(MONTH)
                .b(STRIKE)
                .on(MONTH)
                .events())
        .hasSize(1);
  }

  private static List<MergedEvent> ofOneArticle(String[]... calls) {
    Case tellings = one("calls").inOneArticle();
    for (String[] participants : calls) {
      tellings.a(PHONE_CALL, participants);
    }
    return tellings.events();
  }

  private static List<MergedEvent> events(Account... accounts) {
    return new Merger(Background.NONE).merge(List.of(accounts)).events;
  }

  private static Account denials(String file) {
    Story story = Story.of(file).dated("2024-03-14");
    story
        .tells(
            "Brandt denied the payment and every other wrongdoing.",
            EventClass.DENIAL,
            "speaker:" + BRANDT)
        .trigger(7, 13);
    return story.also(DENIAL, "speaker:" + BRANDT).trigger(38, 43).account();
  }

  private static Account headlined(String headline) {
    return Story.of("a.txt")
        .headline(headline)
        .tells(headline, ACCUSATION, "actor:" + BRANDT, "recipient:" + NOVAK)
        .tells(
            "Anna Brandt on Monday accused Eva Novak of hiding a bill from parliament and press.",
            ACCUSATION,
            "actor:" + BRANDT,
            "recipient:" + NOVAK)
        .account();
  }
}
