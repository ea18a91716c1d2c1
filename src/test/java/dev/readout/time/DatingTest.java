package dev.readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.DateClue;
import dev.readout.time.Dating.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatingTest {
  private static final DateClue DATELINE = clue("2017-05-11", "dateline");
  private static final DateClue PAGE = clue("2019-01-21", "date at the top of the page");

  @Test
  void takesTheMostTrustedClue() {
    ArticleDate date = Dating.decide(List.of(DATELINE, PAGE), List.of(), Interval.UNKNOWN);
    assertThat(date.published()).contains(LocalDate.of(2017, 5, 11));
    assertThat(date.rule()).isEqualTo("dateline");
  }

  @Test
  void takesTheClueThatTheTextAgreesWith() {
    List<Told> told = told("met in the 2016 presidential election", "last year 's election");
    ArticleDate date = Dating.decide(List.of(PAGE, DATELINE), told, Interval.UNKNOWN);
    assertThat(date.published()).contains(LocalDate.of(2017, 5, 11));
    assertThat(date.rule())
        .startsWith("dateline; not date at the top of the page, for the election of 2016");
  }

  @Test
  void isNotSureWhenTheTextContradictsTheOnlyClue() {
    List<Told> told = told("the 2016 election", "last year 's election");
    ArticleDate date = Dating.decide(List.of(PAGE), told, Interval.UNKNOWN);
    assertThat(date.published()).isEmpty();
    assertThat(date.bounds()).isEqualTo(days("2017-01-01", "2017-12-31"));
  }

  @Test
  void anUndatedTextIsNotBeforeWhatItTellsAsPast() {
    ArticleDate date = Dating.decide(List.of(), told("met on January 15 , 2016"), Interval.UNKNOWN);
    assertThat(date.published()).isEmpty();
    assertThat(date.bounds()).isEqualTo(Interval.from(LocalDate.of(2016, 1, 15)));
  }

  @Test
  void termsOfOfficeBoundAnUndatedText() {
    Interval terms = days("2017-01-20", "2018-03-14");
    ArticleDate date = Dating.decide(List.of(), told("met on May 17 , 2017"), terms);
    assertThat(date.bounds()).isEqualTo(days("2017-05-17", "2018-03-14"));
    assertThat(date.rule()).isEqualTo("terms of the offices named; dates told as past");
  }

  @Test
  void knowsNothingOfATextWithoutDates() {
    assertThat(Dating.decide(List.of(), told("met yesterday"), Interval.UNKNOWN))
        .isEqualTo(ArticleDate.UNKNOWN);
  }

  @Test
  void anElectionToComeDoesNotBoundTheText() {
    assertThat(Dating.decide(List.of(), told("said of the 2020 election"), Interval.UNKNOWN))
        .isEqualTo(ArticleDate.UNKNOWN);
  }

  private static List<Told> told(String... phrases) {
    TimeReader reader = new TimeReader();
    return Stream.of(phrases)
        .flatMap(phrase -> reader.read(Phrase.tokens(phrase)).stream())
        .map(time -> new Told(time, Tense.PAST))
        .toList();
  }

  private static DateClue clue(String day, String rule) {
    return new DateClue(LocalDate.parse(day), rule);
  }

  private static Interval days(String earliest, String latest) {
    return Interval.of(LocalDate.parse(earliest), LocalDate.parse(latest));
  }
}
