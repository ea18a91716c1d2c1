package dev.readout.merge;

import static dev.readout.vocab.EventClass.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account;
import dev.readout.account.AccountGraph;
import dev.readout.account.Story;
import dev.readout.ask.Validation;
import dev.readout.time.Interval;
import dev.readout.vocab.Base;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** Two papers on the same days of diplomacy, one of them undated: what each leaves out. */
class TwoPapersTest {
  private static final String BRANDT = "person/anna-brandt";
  private static final String KOWAL = "person/jan-kowal";
  private static final String NOVAK = "person/eva-novak";
  private static final String OSTRIA = "organization/ostria";
  private static final String BELMAR = "organization/belmar";
  private static final String OFFICE = "organization/chancellery";
  private static final String LAST_MONTH = "2024-02-01/2024-02-29";

  private final Account dated =
      Story.of("dated.txt")
          .dated("2024-03-14")
          .tells("The two edged closer after Tuesday's call.", PHONE_CALL)
          .on("2024-03-12")
          .with(BRANDT, KOWAL)
          .tells("Ostria will send an envoy to talks in Warsaw.", TALKS, OSTRIA)
          .in("place/warsaw")
          .on("2024-03-20/2024-03-21")
          .is(Factuality.PLANNED)
          .says(OFFICE, "", false)
          .tells("Brandt's phone call with Kowal brought little.", PHONE_CALL, BRANDT, KOWAL)
          .same(1)
          .tells("An attack by Belmar last month is alleged.", ASSAULT, "actor:" + BELMAR)
          .on(LAST_MONTH)
          .is(Factuality.ALLEGED)
          .tells("Novak met Kowal on Tuesday.", MEETING, NOVAK, KOWAL)
          .in("place/berlin")
          .on("2024-03-12")
          .tells("It went on \"far too long\", the two agreed.", AGREEMENT, BRANDT, KOWAL)
          .quote("far too long")
          .on("2024-03-12")
          .account();

  private final Account undated =
      Story.of("undated.txt")
          .tells("Kowal spoke by phone with Brandt, their third call.", PHONE_CALL, BRANDT, KOWAL)
          .nth(3)
          .tells("It came hours after Novak met Kowal.", MEETING, NOVAK, KOWAL)
          .before(1)
          .tells("They agreed it has \"gone on for far too long\".", AGREEMENT, BRANDT, KOWAL)
          .quote("gone on for far too long")
          .tells("They agreed to \"work jointly\" on the river.", AGREEMENT, BRANDT, KOWAL)
          .quote("work jointly")
          .tells("Ostria will send somebody to a fourth round in Poland.", TALKS, OSTRIA)
          .in("place/poland")
          .nth(4)
          .is(Factuality.PLANNED)
          .tells("A strike by Ostria hit a base of Belmar last month.", STRIKE, "actor:" + OSTRIA)
          .with("recipient:" + BELMAR)
          .on("2024-01-01/2024-03-31")
          .words("last month")
          .tells("The two will try to meet in summer.", MEETING, BRANDT, KOWAL)
          .is(Factuality.PLANNED)
          .story()
          .post(KOWAL, "Foreign Minister", "place/poland")
          .entity(
              new Account.Entity(
                  new Key("place/poland"),
                  EntityClass.COUNTRY,
                  "Poland",
                  List.of("Poland"),
                  Optional.empty(),
                  true))
          .relation(NOVAK, "predecessor", BRANDT)
          .account()
          .dated(Story.interval("2024-02-20/2024-04-30"), "before the summer it looks forward to");

  private final Knowledge knowledge = new Merger(Atlas.BACKGROUND).merge(List.of(undated, dated));

  @Test
  void makesOneCallOfThreeTellings() {
    MergedEvent call = only(PHONE_CALL);
    assertThat(call.when()).isEqualTo(Interval.day(LocalDate.parse("2024-03-12")));
    assertThat(call.ordinal()).hasValue(3);
    assertThat(call.because()).contains("the article refers back to it");
  }

  @Test
  void makesOneMeetingAndKeepsThePlannedOneApart() {
    assertThat(knowledge.events)
        .filteredOn(event -> event.types().contains(MEETING))
        .extracting(MergedEvent::reportedAs)
        .hasSize(2);
  }

  @Test
  void joinsARoundOfTalksInACityAndInItsCountry() {
    MergedEvent talks = only(TALKS);
    assertThat(talks.places()).extracting(Object::toString).hasSize(1);
    assertThat(talks.places().first().path()).isEqualTo("place/warsaw");
    assertThat(talks.ordinal()).hasValue(4);
  }

  @Test
  void joinsTheQuoteWithTheLongerOneOnly() {
    assertThat(knowledge.events).filteredOn(event -> event.types().contains(AGREEMENT)).hasSize(2);
  }

  @Test
  void keepsTheAllegedAttackFromTheStrike() {
    assertThat(only(STRIKE).reportedAs()).containsExactly(Factuality.HAPPENED);
    assertThat(only(ASSAULT).reportedAs()).containsExactly(Factuality.ALLEGED);
  }

  @Test
  void saysThatTheMeetingCameBeforeTheCall() {
    MergedEvent meeting =
        knowledge.events.stream()
            .filter(event -> event.types().contains(MEETING))
            .filter(event -> event.reportedAs().contains(Factuality.HAPPENED))
            .findFirst()
            .orElseThrow();
    assertThat(meeting.before()).containsExactly(only(PHONE_CALL).key());
  }

  @Test
  void narrowsTheDayOfTheUndatedArticle() {
    Account.Source source = knowledge.accounts.get(1).source();
    assertThat(source.key()).isEqualTo(undated.source().key());
    assertThat(source.dated()).isEqualTo(Story.interval("2024-03-12/2024-03-19"));
    assertThat(source.dateRule()).contains("before the summer", "other articles");
  }

  @Test
  void readsLastMonthAgainFromTheNarrowerDay() {
    assertThat(only(STRIKE).when()).isEqualTo(Story.interval(LAST_MONTH));
    Knowledge alone = new Merger(Atlas.BACKGROUND).merge(List.of(undated));
    assertThat(alone.events)
        .filteredOn(event -> event.types().contains(STRIKE))
        .extracting(MergedEvent::when)
        .containsExactly(Story.interval("2024-01-01/2024-03-31"));
  }

  @Test
  void datesAnArticleByItsTuesday() {
    Account tuesday =
        Story.of("tuesday.txt")
            .tells("Novak met Kowal on Tuesday.", MEETING, NOVAK, KOWAL)
            .on("2024-01-30/2024-12-31")
            .words("Tuesday")
            .account()
            .dated(Story.interval("2024-02-01/2024-12-31"), "a year");
    Knowledge both = new Merger(Atlas.BACKGROUND).merge(List.of(dated, tuesday));
    assertThat(both.accounts)
        .filteredOn(account -> account.source().fileName().equals("tuesday.txt"))
        .extracting(account -> account.source().dated())
        .containsExactly(Story.interval("2024-03-12/2024-03-18"));
  }

  @Test
  void leavesTheDayWhereTheArticleStandsAlone() {
    Knowledge alone = new Merger(Atlas.BACKGROUND).merge(List.of(undated));
    assertThat(alone.accounts.get(0)).isEqualTo(undated);
  }

  @Test
  void keepsToTheShapes() {
    DatasetGraph store = DatasetGraphFactory.createTxnMem();
    Base base = new Base("http://localhost:3030/");
    store.executeWrite(
        () -> {
          AccountGraph graphs = new AccountGraph(base);
          graphs.write(dated, StreamRDFLib.dataset(store));
          graphs.write(undated, StreamRDFLib.dataset(store));
          knowledge.write(base, StreamRDFLib.dataset(store));
        });
    assertThat(store.calculateRead(() -> new Validation().validate(store))).isEmpty();
  }

  private MergedEvent only(EventClass type) {
    List<MergedEvent> found =
        knowledge.events.stream().filter(event -> event.types().contains(type)).toList();
    assertThat(found).as("events of class " + type).hasSize(1);
    return found.get(0);
  }
}
