package dev.readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A corpus: the value expected of each of many phrases, and phrases that name no time. */
class TimeReaderTest {
  /** A Thursday, in week 19. */
  private static final Anchor ARTICLE = Anchor.day(LocalDate.of(2017, 5, 11));

  private final TimeReader reader = new TimeReader();

  @TestFactory
  Stream<DynamicTest> calendar() {
    return Stream.of(
            value("2016-05-17", "May 17 , 2016", "17 May 2016", "the 17th of May 2016"),
            value("2016-05-17", "Tuesday , May 17 , 2016", "2016-05-17", "5/17/2016"),
            value("2017-01-15", "on Jan. 15", "January 15", "15 January"),
            value("2016-05", "in May 2016", "early May 2016", "May , 2016"),
            value("2016", "in 2016", "the 2016 election", "late 2016", "mid-2016", "( 2016 )"),
            value("2016", "its 2016 presidential campaign", "Expo 2016"),
            value("1982", "since '82"),
            value("199", "the 1990s", "the early 1990s", "the 90s"),
            value("19", "the 20th century", "the twentieth century"),
            value("FY2017", "in fiscal 2017", "fiscal year 2017"),
            value("2016-SU", "in the summer of 2016", "summer 2016"),
            value("2009-Q3", "the third quarter of 2009", "the third - quarter of 2009"),
            value("2009-Q4", "the final quarter of 2009", "the last quarter of 2009"),
            value("2009-H1", "the first half of 2009"),
            value("2016/2018", "2016-2018", "from 2016 to 2018", "between 2016 and 2018"))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> relative() {
    return Stream.of(
            value("2017-05-11", "today", "earlier today", "met Thursday/NNP"),
            value("2017-05-10", "yesterday", "met on Wednesday"),
            value("2017-05-12", "tomorrow", "will meet/VB on Friday", "by Friday", "until Friday"),
            value("2017-05-09", "met on Tuesday", "Tuesday 's call", "came earlier on Tuesday"),
            value("2017-05-09TMO", "met Tuesday morning"),
            value("2017-05-11TNI", "tonight"),
            value("2017-05-10TNI", "last night"),
            value("2017-04", "last month", "last month 's strike", "met in April"),
            value("2017-03", "met in March", "last March"),
            value("2017-06", "next month", "will meet/VB in June"),
            value("2017-W18", "last week"),
            value("2017-W19", "this week", "later this week", "earlier this week"),
            value("2017-W19-WE", "this weekend"),
            value("2017-SU", "this summer", "Hamburg this summer"),
            value("2017-01", "until January was/VBD"),
            value("2016-SU", "last summer"),
            value("2016", "last year", "the end of last year", "a year ago"),
            value("2018", "next year"),
            value("2017-02", "three months ago"),
            value("2017-04-27", "two weeks ago"),
            value("2016-Q1", "the first quarter of last year"),
            value("2018-10", "October of next year"),
            value("2017-05-10", "a day earlier", "the previous day", "met the day before"),
            value("2017-05-14", "three days later"),
            value("2017-05-11", "the same day", "that day"),
            value("2017-05-17/2017-05-18", "will meet/VB on Wednesday and Thursday"),
            value("2017-05-08/2017-05-10", "met from Monday to Wednesday"),
            value("2017-03/2017-05", "met between March and May", "met from March to May"),
            value("2017-05-03/2017-05-05", "met on 3-5 May", "met May 3 to 5"),
            value("PRESENT_REF", "now", "currently", "the current/JJ crisis"),
            value("PAST_REF", "recently", "recent/JJ talks"),
            value("FUTURE_REF", "the near/JJ future", "soon"))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> durations() {
    return Stream.of(
            value("P3M", "for three months", "3 months", "three-month talks", "the last 3 months"),
            value("PXM", "months", "several/JJ months", "a few months", "spent/VBD months"),
            value("P5Y", "for five years", "five more years", "over the next five years"),
            value("P25Y", "twenty-five years", "a 25-year career"),
            value("P2.5Y", "two and a half years", "2.5 years"),
            value("P1W", "for a week", "more than/IN a week", "week - long"),
            value("P10Y", "over a decade", "the past decade"),
            value("PXY", "decades - long", "for decades", "recent years"),
            value("PT12H", "a 12-hour flight"))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> noTime() {
    return Stream.of(
            "she may/MD march/VB",
            "Theresa May said",
            "May said",
            "the Sunday Times said",
            "Black Friday",
            "the second/JJ",
            "25",
            "25 years old",
            "a 25-year-old man",
            "they spring/VBP back",
            "the Arab Spring/NNP",
            "the fall of Troy",
            "2016 people",
            "$ 2000",
            "15 a year",
            "every/DT Tuesday",
            "USA Today said",
            "this one",
            "march/VB to Rome",
            "August Brandt said",
            "June Okafor said",
            "the minutes/NNS",
            "in their 70s",
            "golden/JJ years")
        .map(phrase -> DynamicTest.dynamicTest(phrase, () -> readsNothing(phrase)));
  }

  @Test
  void aPrepositionOpensOrClosesTheInterval() {
    assertThat(interval("since 2012")).isEqualTo(days("2012-01-01", "2017-05-11"));
    assertThat(interval("until January")).isEqualTo(Interval.until(LocalDate.parse("2017-01-31")));
    assertThat(interval("by Friday")).isEqualTo(Interval.until(LocalDate.parse("2017-05-12")));
    assertThat(interval("after 2012")).isEqualTo(Interval.from(LocalDate.parse("2012-12-31")));
  }

  @Test
  void aTimeBeforeANounIsThatNouns() {
    TimeExpression time = one("before Tuesday 's phone call");
    assertThat(time.noun()).contains("call");
    assertThat(time.bound()).isEqualTo(Bound.AT);
    assertThat(one("on Tuesday Brandt said").noun()).isEmpty();
  }

  @Test
  void partsOfAWholeAreNarrower() {
    assertThat(interval("later this week")).isEqualTo(days("2017-05-11", "2017-05-14"));
    assertThat(interval("earlier this week")).isEqualTo(days("2017-05-08", "2017-05-11"));
    assertThat(interval("this summer")).isEqualTo(days("2017-06-01", "2017-08-31"));
    assertThat(interval("late 2016")).isEqualTo(days("2016-09-01", "2016-12-31"));
  }

  @Test
  void withoutTheArticlesDateTheUnknownIsX() {
    assertThat(undated("on Tuesday")).isEqualTo("XXXX-WXX-2");
    assertThat(undated("in March")).isEqualTo("XXXX-03");
    assertThat(undated("last month")).isEqualTo("XXXX-XX");
    assertThat(undated("this summer")).isEqualTo("XXXX-SU");
    assertThat(undated("in 2016")).isEqualTo("2016");
    assertThat(one("last month").resolve(Anchor.UNKNOWN, Tense.PAST).interval())
        .isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void boundsOfTheArticlesDateBoundItsTimes() {
    Anchor spring = new Anchor(days("2017-03-31", "2017-06-20"));
    Resolved resolved = one("last month").resolve(spring, Tense.PAST);
    assertThat(resolved.value()).isEqualTo("XXXX-XX");
    assertThat(resolved.interval()).isEqualTo(days("2017-02-01", "2017-05-31"));
    assertThat(one("last year").resolve(spring, Tense.PAST).value()).isEqualTo("2016");
  }

  @Test
  void aDayToldBeforeIsWhereTheNextCountsFrom() {
    Timeline timeline = new Timeline(ARTICLE);
    timeline.resolve(one("on May 3"), Tense.PAST);
    assertThat(timeline.resolve(one("the following day"), Tense.PAST).value())
        .isEqualTo("2017-05-04");
  }

  @Test
  void aYearToldBeforeIsWhereYearsCountFrom() {
    Timeline timeline = new Timeline(ARTICLE);
    timeline.resolve(one("in 2014"), Tense.PAST);
    assertThat(timeline.resolve(one("two years earlier"), Tense.PAST).value()).isEqualTo("2012");
  }

  @Test
  void aDayWithoutAYearIsTheNearest() {
    Resolved ahead = one("the election of 20 May").resolve(ARTICLE, Tense.PAST);
    assertThat(ahead.value()).isEqualTo("2017-05-20");
    Resolved behind = one("met on 20 December").resolve(ARTICLE, Tense.PAST);
    assertThat(behind.value()).isEqualTo("2016-12-20");
    Resolved deadline = one("met before September").resolve(ARTICLE, Tense.PAST);
    assertThat(deadline.interval()).isEqualTo(Interval.until(LocalDate.parse("2017-08-31")));
  }

  @Test
  void anyOrderOfItsWordsResolvesSomehow() {
    String[] words =
        ("the a last next this past 0 1 2 31 29 2016 99th 1990s '82 first fourth quarter half year"
                + " years month day days weekend century decade of in from to - and , ago later"
                + " earlier May February Monday summer winter morning early end several since until"
                + " by before between fiscal today now recent 0000-00-00 2017-02-29 13/13/13")
            .split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 4_000; i++) {
      String phrase =
          random
              .ints(8, 0, words.length)
              .mapToObj(word -> words[word])
              .collect(Collectors.joining(" "));
      for (TimeExpression time : reader.read(Phrase.tokens(phrase))) {
        for (Tense tense : Tense.values()) {
          assertThat(time.resolve(ARTICLE, tense).value()).as(phrase).isNotEmpty();
          time.resolve(new Anchor(days("2016-02-29", "2017-12-31")), tense);
          time.resolve(Anchor.UNKNOWN, tense);
        }
      }
    }
  }

  private Stream<DynamicTest> value(String value, String... phrases) {
    return Stream.of(phrases)
        .map(
            phrase ->
                DynamicTest.dynamicTest(
                    phrase, () -> assertThat(resolved(phrase).value()).isEqualTo(value)));
  }

  private void readsNothing(String phrase) {
    assertThat(reader.read(Phrase.tokens(phrase))).isEmpty();
  }

  private Resolved resolved(String phrase) {
    return one(phrase).resolve(ARTICLE, TenseReader.near(Phrase.tokens(phrase), one(phrase)));
  }

  private Interval interval(String phrase) {
    return resolved(phrase).interval();
  }

  private String undated(String phrase) {
    return one(phrase).resolve(Anchor.UNKNOWN, Tense.PAST).value();
  }

  private TimeExpression one(String phrase) {
    List<TimeExpression> times = reader.read(Phrase.tokens(phrase));
    assertThat(times).as(phrase).hasSize(1);
    return times.get(0);
  }

  private static Interval days(String earliest, String latest) {
    return Interval.of(LocalDate.parse(earliest), LocalDate.parse(latest));
  }
}
