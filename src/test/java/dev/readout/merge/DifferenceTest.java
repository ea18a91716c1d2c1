package dev.readout.merge;

import static dev.readout.merge.Case.*;
import static dev.readout.vocab.EventClass.*;

import dev.readout.vocab.Factuality;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is not one event, each as the tellings that might look so. */
class DifferenceTest {
  @TestFactory
  Stream<DynamicTest> twoEvents() {
    return Stream.of(
            one("calls of other people")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(PHONE_CALL, BRANDT, NOVAK)
                .on(DAY),
            one("calls on two days")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(PHONE_CALL, BRANDT, KOWAL)
                .on(NEXT_DAY),
            one("calls on two weekdays of nobody knows which week")
                .undated()
                .inOneArticle()
                .a(PHONE_CALL, BRANDT, KOWAL)
                .words("Thursday")
                .b(PHONE_CALL, BRANDT, KOWAL)
                .words("on Friday morning"),
            one("a call and a meeting of one day")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL)
                .on(DAY),
            one("a call and a visit of one day")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(VISIT, BRANDT, KOWAL)
                .on(DAY),
            one("a call and talks of one day")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .b(TALKS, BRANDT, KOWAL)
                .on(DAY),
            one("the second and the third call")
                .a(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .nth(2)
                .b(PHONE_CALL, BRANDT, KOWAL)
                .on(DAY)
                .nth(3),
            one("a referral back with another number")
                .inOneArticle()
                .a(PHONE_CALL, BRANDT, KOWAL)
                .nth(2)
                .b(PHONE_CALL)
                .nth(3)
                .same(1),
            one("meetings in two cities")
                .a(MEETING, BRANDT, KOWAL)
                .in(WARSAW)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL)
                .in(BERLIN)
                .on(DAY),
            one("meetings of unknown days in articles of other months")
                .a(MEETING, BRANDT, KOWAL)
                .b(MEETING, BRANDT, KOWAL)
                .dated("2024-06-01"),
            one("meetings of unknown days in undated articles")
                .undated()
                .a(MEETING, BRANDT, KOWAL)
                .b(MEETING, BRANDT, KOWAL),
            one("a meeting and the meeting that did not take place")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .is(Factuality.DID_NOT_HAPPEN),
            one("a meeting and one planned for no day")
                .a(MEETING, BRANDT, KOWAL)
                .on(DAY)
                .b(MEETING, BRANDT, KOWAL)
                .is(Factuality.PLANNED),
            one("a call of two and a call of one with a third")
                .inOneArticle()
                .a(PHONE_CALL, BRANDT, KOWAL)
                .b(PHONE_CALL, BRANDT, NOVAK),
            one("one side's strike and the other's")
                .a(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(DAY)
                .b(STRIKE, "actor:" + BELMAR, "recipient:" + OSTRIA)
                .on(DAY),
            one("strikes of the same side, days open, in two articles")
                .a(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(DAY)
                .b(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR),
            one("an alleged attack and the strike that answers it")
                .inOneArticle()
                .a(ASSAULT, "actor:" + BELMAR)
                .on(MONTH)
                .in(POLAND)
                .is(Factuality.ALLEGED)
                .b(STRIKE, "actor:" + OSTRIA)
                .on(MONTH)
                .in(POLAND),
            one("attacks of a group and of the state in one town")
                .a(ASSAULT, "actor:" + REBELS, "recipient:" + BELMAR)
                .in(WARSAW)
                .on(DAY)
                .b(ASSAULT, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .in(WARSAW)
                .on(DAY),
            one("two statements of one day")
                .a(STATEMENT, "speaker:" + BRANDT)
                .quote("we will stay")
                .on(DAY)
                .b(STATEMENT, "speaker:" + BRANDT)
                .quote("taxes have to fall")
                .on(DAY),
            one("statements of two speakers with the same quote")
                .a(STATEMENT, "speaker:" + BRANDT)
                .quote("far too long")
                .on(DAY)
                .b(STATEMENT, "speaker:" + KOWAL)
                .quote("far too long")
                .on(DAY),
            one("two agreements of one call")
                .a(AGREEMENT, BRANDT, KOWAL)
                .on(DAY)
                .says("The two agreed that the war has gone on too long.")
                .b(AGREEMENT, BRANDT, KOWAL)
                .on(DAY)
                .says("They agreed on joint work towards cleaner rivers."),
            one("a shared quote of two words")
                .a(STATEMENT, "speaker:" + BRANDT)
                .quote("very good")
                .on(DAY)
                .b(STATEMENT, "speaker:" + BRANDT)
                .quote("a very good harvest")
                .on(DAY),
            one("an agreement and a statement")
                .a(AGREEMENT, BRANDT, KOWAL)
                .quote("far too long")
                .on(DAY)
                .b(STATEMENT, "speaker:" + BRANDT, "speaker:" + KOWAL)
                .quote("far too long")
                .on(DAY),
            one("two accusations of the same person")
                .a(ACCUSATION, "actor:" + BRANDT, "recipient:" + NOVAK)
                .on(DAY)
                .says("Brandt accused Novak of hiding the bill.")
                .b(ACCUSATION, "actor:" + BRANDT, "recipient:" + NOVAK)
                .on(DAY)
                .says("Brandt blamed Novak for slow trains."),
            one("two denials of one sentence")
                .inOneArticle()
                .sameSentence()
                .a(DENIAL, "speaker:" + BRANDT)
                .b(DENIAL, "speaker:" + BRANDT),
            one("attacks of one day in one country")
                .a(STRIKE)
                .in(POLAND)
                .on(DAY)
                .b(STRIKE)
                .in(POLAND)
                .on(DAY),
            one("strikes of one day on villages that no map shows")
                .a(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .in("place/upper-vale")
                .on(DAY)
                .b(STRIKE, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .in("place/lower-vale")
                .on(DAY),
            one("attacks of one town, days open").a(STRIKE).in(WARSAW).b(STRIKE).in(WARSAW).on(DAY),
            one("two things said in a sentence that quotes once")
                .inOneArticle()
                .sameSentence()
                .a(AGREEMENT, BRANDT, KOWAL)
                .quote("all of it")
                .b(AGREEMENT, BRANDT, KOWAL)
                .quote("all of it at once"),
            one("short sentences that anyone prints")
                .undated()
                .a(STATEMENT)
                .on(DAY)
                .says("He said no.")
                .b(STATEMENT)
                .on(DAY)
                .says("He said no."),
            one("a state and its country's leader")
                .a(SANCTION, "actor:" + OSTRIA, "recipient:" + BELMAR)
                .on(DAY)
                .b(SANCTION, "actor:" + BRANDT, "recipient:" + BELMAR)
                .on(DAY),
            one("groups of other words")
                .a(PROTEST, "actor:group/farmers")
                .in(WARSAW)
                .on(DAY)
                .b(PROTEST, "actor:group/students")
                .in(WARSAW)
                .on(DAY),
            one("a summit and the meeting beside it")
                .inOneArticle()
                .a(SUMMIT, BRANDT, KOWAL)
                .on(MONTH)
                .b(MEETING, BRANDT, KOWAL)
                .within(1)
                .on(MONTH),
            one("a meeting told to come before another")
                .inOneArticle()
                .a(MEETING, BRANDT, KOWAL)
                .on(MONTH)
                .b(MEETING, BRANDT, KOWAL)
                .before(1)
                .on(MONTH),
            one("elections of two years")
                .a(ELECTION)
                .in(POLAND)
                .on("2019-01-01/2019-12-31")
                .b(ELECTION)
                .in(POLAND)
                .on("2023-01-01/2023-12-31"),
            one("summits of two places")
                .a(SUMMIT)
                .in(WARSAW)
                .on(MONTH)
                .b(SUMMIT)
                .in(BERLIN)
                .on(MONTH),
            one("a planned and a past meeting of nobody")
                .inOneArticle()
                .a(MEETING)
                .b(MEETING)
                .is(Factuality.PLANNED),
            one("meetings of which nothing is known").inOneArticle().a(MEETING).b(MEETING),
            one("praise for two things")
                .inOneArticle()
                .a(SUPPORT, "actor:" + BRANDT, "recipient:" + NOVAK)
                .about(POLAND)
                .b(SUPPORT, "actor:" + BRANDT, "recipient:" + NOVAK)
                .about(WARSAW),
            one("investigations of two objects")
                .a(INVESTIGATION, "actor:" + OSTRIA, "recipient:" + NOVAK)
                .on(MONTH)
                .b(INVESTIGATION, "actor:" + OSTRIA, "recipient:" + KOWAL)
                .on(MONTH))
        .map(each -> each.test(2));
  }
}
