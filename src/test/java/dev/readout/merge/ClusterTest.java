package dev.readout.merge;

import static dev.readout.merge.Case.*;
import static dev.readout.vocab.EventClass.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account;
import dev.readout.account.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How tellings that touch several others are taken together. */
class ClusterTest {
  @TestFactory
  Stream<DynamicTest> threeTellings() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "a round of talks of nobody is not the article's meeting",
            () ->
                assertThat(events(one("").inOneArticle().a(TALKS).nth(4).b(MEETING, BRANDT, KOWAL)))
                    .hasSize(2)),
        DynamicTest.dynamicTest(
            "what may be either of two stays apart",
            () ->
                assertThat(
                        events(
                            one("")
                                .a(MEETING, BRANDT, KOWAL)
                                .on(DAY)
                                .b(MEETING, BRANDT, KOWAL)
                                .on(NEXT_DAY)
                                .b2(MEETING, BRANDT, KOWAL)
                                .on(MONTH)))
                    .hasSize(3)),
        DynamicTest.dynamicTest(
            "what may be one of one joins it",
            () ->
                assertThat(
                        events(
                            one("")
                                .a(MEETING, BRANDT, KOWAL)
                                .on(DAY)
                                .b(MEETING, BRANDT, KOWAL)
                                .on(DAY)
                                .b2(MEETING, BRANDT, KOWAL)
                                .on(MONTH)))
                    .hasSize(1)),
        DynamicTest.dynamicTest(
            "a meeting of two does not tie two meetings of three together",
            () ->
                assertThat(
                        events(
                            one("")
                                .a(MEETING, BRANDT, KOWAL)
                                .on(DAY)
                                .b(MEETING, BRANDT, KOWAL, NOVAK)
                                .on(DAY)
                                .b2(MEETING, BRANDT, KOWAL, "person/lev-orlov")
                                .on(DAY)))
                    .hasSize(2)),
        DynamicTest.dynamicTest(
            "a wider word does not tie a call and a meeting together",
            () ->
                assertThat(
                        events(
                            one("")
                                .a(PHONE_CALL, BRANDT, KOWAL)
                                .on(DAY)
                                .b(MEETING, BRANDT, KOWAL)
                                .on(DAY)
                                .b2(CONSULTATION, BRANDT, KOWAL)
                                .on(DAY)))
                    .hasSizeGreaterThan(1)));
  }

  private static Account denials(String file) {
    Story story = Story.of(file).dated("2024-03-14");
    story
        .tells("Brandt denied the payment and every other wrongdoing.", DENIAL, "speaker:" + BRANDT)
        .trigger(7, 13);
    return story.also(DENIAL, "speaker:" + BRANDT).trigger(38, 43).account();
  }

  private static Account headlined(String headline) {
    return Story.of("a.txt")
        .headline(headline)
        .tells(headline, ACCUSATION, "actor:" + BRANDT, "recipient:" + NOVAK)
        .tells(
            "Anna Brandt on Monday accused Eva Novak of hiding a bill from parliament and the press.",
            ACCUSATION,
            "actor:" + BRANDT,
            "recipient:" + NOVAK)
        .account();
  }

  private static List<MergedEvent> events(Case tellings) {
    return tellings.events();
  }
}
