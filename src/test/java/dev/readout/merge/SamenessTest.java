package dev.readout.merge;

import static dev.readout.vocab.EventClass.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account;
import dev.readout.account.Story;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is one event and what is not, each as the tellings that say so. */
class SamenessTest {
  private static final String BRANDT = "person/anna-brandt";
  private static final String KOWAL = "person/jan-kowal";
  private static final String NOVAK = "person/eva-novak";
  private static final String OSTRIA = "organization/government-of-ostria";
  private static final String BELMAR = "organization/government-of-belmar";
  private static final String REBELS = "group/northern-rebels";
  private static final String WARSAW = "place/warsaw";
  private static final String POLAND = "place/poland";
  private static final String BERLIN = "place/berlin";
  private static final String DAY = "2024-03-12";
  private static final String NEXT_DAY = "2024-03-13";
  private static final String MONTH = "2024-03-01/2024-03-31";

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

  @TestFactory
  Stream<DynamicTest> threeTellings() {
    return Stream.of(
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

  static Case one(String name) {
    return new Case(name);
  }

  private static List<MergedEvent> events(Case tellings) {
    return new Merger(Atlas.BACKGROUND).merge(tellings.accounts()).events;
  }

  /** Tellings a, b and more, each in an article of its own unless said otherwise. */
  private static final class Case {
    private final String name;
    private final List<Story> stories = new ArrayList<>();
    private Story.Telling telling;
    private boolean inOneArticle;
    private int sentences;
    private boolean sameSentence;
    private boolean undated;

    Case(String name) {
      this.name = name;
    }

    Case inOneArticle() {
      inOneArticle = true;
      return this;
    }

    Case sameSentence() {
      sameSentence = true;
      return this;
    }

    Case undated() {
      undated = true;
      return this;
    }

    Case a(EventClass type, String... who) {
      return next(type, who);
    }

    Case b(EventClass type, String... who) {
      return next(type, who);
    }

    Case b2(EventClass type, String... who) {
      return next(type, who);
    }

    private Case next(EventClass type, String... who) {
      if (stories.isEmpty() || !inOneArticle) {
        Story story = Story.of("article-" + stories.size() + ".txt");
        stories.add(undated ? story : story.dated("2024-03-14"));
      }
      Story story = stories.get(stories.size() - 1);
      if (!sameSentence || telling == null) {
        story.says("Sentence number " + ++sentences + " has no words in common with others.");
      }
      telling = story.also(type, who);
      return this;
    }

    Case says(String sentence) {
      Story story = stories.get(stories.size() - 1);
      story.says(sentence);
      telling.inLastSentence();
      return this;
    }

    Case dated(String day) {
      stories.get(stories.size() - 1).dated(day);
      return this;
    }

    Case in(String place) {
      telling.in(place);
      return this;
    }

    Case on(String days) {
      telling.on(days);
      return this;
    }

    Case about(String topic) {
      telling.about(topic);
      return this;
    }

    Case nth(int nth) {
      telling.nth(nth);
      return this;
    }

    Case same(int number) {
      telling.same(number);
      return this;
    }

    Case within(int number) {
      telling.within(number);
      return this;
    }

    Case before(int number) {
      telling.before(number);
      return this;
    }

    Case is(Factuality factuality) {
      telling.is(factuality);
      return this;
    }

    Case quote(String quote) {
      telling.quote(quote);
      return this;
    }

    List<Account> accounts() {
      return stories.stream().map(Story::account).toList();
    }

    DynamicTest test(int count) {
      return DynamicTest.dynamicTest(
          name,
          () ->
              assertThat(events(this))
                  .extracting(event -> event.key().path() + " because " + event.because())
                  .hasSize(count));
    }
  }
}
