package dev.readout.merge;

import static dev.readout.merge.Case.*;
import static dev.readout.vocab.EventClass.*;

import dev.readout.vocab.Factuality;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is one event, each as the tellings that say so. */
class SamenessTest {
  @TestFactory
  Stream<DynamicTest> oneEvent() {
    return Stream.of(
            one("a call told in two articles")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY),
            one("a call whose day one article leaves out")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(PHONE_CALL, BRANDT, KOWAL),
            one("a call told twice with the same weekday")
                .undated()
                .inOneArticle()
                .a(PHONE_CALL, BRANDT, KOWAL)
                .words("Thursday")
                .b(PHONE_CALL, BRANDT, KOWAL)
                .words("late on Thursday"),
            one("a call and a wider word for it")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(CONSULTATION, BRANDT, KOWAL)
                .on(DAY),
            one("a meeting that one article calls talks")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b(TALKS, BRANDT, KOWAL)
                .on(DAY),
            one("a meeting where one article names a third")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL, NOVAK)
                .on(DAY),
            one("a visit told by its guest and place alone")
                .a(VISIT, "actor:" + BRANDT)
                .in(WARSAW)
                .on(DAY)
                .b(VISIT, "actor:" + BRANDT)
                .in(WARSAW)
                .on(DAY),
            one("a round of talks in a city and in its country")
                .a(TALKS, OSTRIA)
                .in(WARSAW)
                .on("2024-03-13/2024-03-14")
                .is(Factuality.PLANNED)
                .b(TALKS, OSTRIA)
                .in(POLAND)
                .on("2024-03-10/2024-03-20")
                .nth(4)
                .is(Factuality.PLANNED),
            one("the third call of two people, days unknown")
                .undated()
                .a(PHONE_CALL, BRANDT, KOWAL)
                .nth(3)
                .b(PHONE_CALL, BRANDT, KOWAL)
                .nth(3),
            one("a plan and its outcome on that day")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .is(Factuality.PLANNED)
                .b(MEETING, BRANDT, KOWAL)
                .on(DAY),
            one("an attack that one article only alleges")
                .a(ASSAULT, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(DAY)
                .is(Factuality.ALLEGED)
                .b(ASSAULT, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(DAY),
            one("a strike that one article calls an attack")
                .a(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(DAY)
                .b(ASSAULT, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(DAY),
            one("one strike, both say last month")
                .a(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(MONTH)
                .b(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(MONTH),
            one("a boycott by a group with the same words")
                .a(REJECTION, "actor:" + REBELS)
                .says("The northern rebels boycotted the peace talks over seized villages.")
                .b(REJECTION, "actor:" + REBELS)
                .says("Northern rebels boycotted peace talks over the seized villages on Tuesday."),
            one("a statement with the longer quote")
                .a(STATEMENT, "speaker:" + BRANDT)
                .quote("gone on for far too long")
                .on(DAY)
                .b(STATEMENT, "speaker:" + BRANDT)
                .quote("far too long")
                .on(DAY),
            one("an agreement with the longer quote, one without a day")
                .a(AGREEMENT, BRANDT, KOWAL)
                .quote("gone on for far too long,")
                .b(AGREEMENT, BRANDT, KOWAL)
                .quote("far too long")
                .on(DAY),
            one("a denial that is one statement")
                .a(DENIAL, "speaker:" + BRANDT)
                .quote("I never met him")
                .on(DAY)
                .b(STATEMENT, "speaker:" + BRANDT)
                .quote("I never met him")
                .on(DAY),
            one("an attack told without its side, of one day and town")
                .a(STRIKE, "actor:" + OSTRIA)
                .in(WARSAW)
                .on(DAY)
                .b(STRIKE)
                .in(WARSAW)
                .on(DAY),
            one("a sentence that two papers print")
                .undated()
                .a(PROTEST)
                .on(DAY)
                .says("Some hundreds of people marched past the old town hall.")
                .b(PROTEST)
                .on(DAY)
                .says("Some hundreds of people marched past the old town hall."),
            one("meetings whose roles differ in two accounts")
                .a(MEETING, "actor:" + BRANDT, "recipient:" + KOWAL)
                .on(DAY)
                .b(MEETING, "actor:" + KOWAL, "recipient:" + BRANDT)
                .on(DAY),
            one("an election named in full and in short")
                .inOneArticle()
                .a(ELECTION)
                .in(POLAND)
                .on("2023-01-01/2023-12-31")
                .b(ELECTION)
                .on("2023-01-01/2023-12-31"),
            one("a summit known by its place")
                .a(SUMMIT)
                .in(WARSAW)
                .on(MONTH)
                .b(SUMMIT)
                .in(WARSAW)
                .on(DAY),
            one("an election of a country and a year")
                .a(ELECTION)
                .in(POLAND)
                .on("2023-01-01/2023-12-31")
                .b(ELECTION)
                .in(POLAND)
                .on("2023-10-15"),
            one("what did not happen, told twice")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .is(Factuality.DID_NOT_HAPPEN)
                .b(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .is(Factuality.DID_NOT_HAPPEN),
            one("a referral back in one article")
                .inOneArticle()
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(CONSULTATION)
                .same(1),
            one("the article's only call of one of the two")
                .inOneArticle()
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(PHONE_CALL, BRANDT),
            one("support that needs no words")
                .inOneArticle()
                .a(SUPPORT, "actor:" + OSTRIA, "recipient:" + NOVAK)
                .b(SUPPORT, "actor:" + OSTRIA, "recipient:" + NOVAK),
            one("an investigation told with and without its month")
                .a(INVESTIGATION, "actor:" + OSTRIA, "recipient:" + NOVAK)
                .b(INVESTIGATION, "actor:" + OSTRIA, "recipient:" + NOVAK)
                .on(MONTH),
            one("an investigation whose object the article leaves out once")
                .inOneArticle()
                .a(INVESTIGATION, "actor:" + OSTRIA, "recipient:" + NOVAK)
                .about(POLAND)
                .b(INVESTIGATION, "actor:" + OSTRIA)
                .about(POLAND)
                .on(MONTH))
        .map(each -> each.test(1));
  }
}
