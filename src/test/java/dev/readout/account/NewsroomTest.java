package dev.readout.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account.Entity;
import dev.readout.account.Account.Event;
import dev.readout.account.Account.Mention;
import dev.readout.account.Account.Sentence;
import dev.readout.account.Account.Stretch;
import dev.readout.account.Account.Time;
import dev.readout.analyse.Models;
import dev.readout.know.Authority;
import dev.readout.text.Article;
import dev.readout.text.DateClue;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An article's account, end to end. */
class NewsroomTest {
  private static final String TEXT =
      """
      😀 German Foreign Minister Anna Brandt met Polish President Jan Kowal in Warsaw on \
      Tuesday, the news agency PAP said.
      The two leaders agreed to hold a second round of talks in Oslo in June. "We will not give \
      up," Brandt said.
      Kowal denied that Poland had threatened Belarus.""";

  private static final Newsroom NEWSROOM = new Newsroom(Models.analyser(), Authority.bundled());

  private final Account account = NEWSROOM.read(Models.article(TEXT));

  @Test
  void tellsWhoMetWhomWhereAndWhen() {
    Event meeting = event(EventClass.MEETING);
    assertThat(meeting.participants())
        .containsOnlyKeys(person("Anna Brandt"), person("Jan Kowal"))
        .allSatisfy((who, role) -> assertThat(role).isEqualTo(Role.PARTICIPANT));
    assertThat(meeting.places()).extracting(Key::name).containsExactly("warsaw");
    assertThat(meeting.when()).isEqualTo(Interval.day(LocalDate.of(2024, 3, 12)));
    assertThat(meeting.timeWords()).contains("Tuesday");
    assertThat(meeting.factuality()).isEqualTo(Factuality.HAPPENED);
    assertThat(meeting.attribution().source()).map(Key::name).contains("pap");
  }

  @Test
  void countsCodePoints() {
    assertThat(TEXT.codePointAt(0)).isGreaterThan(0xFFFF);
    assertThat(at(event(EventClass.MEETING).trigger())).isEqualTo("met");
    for (Mention mention : account.mentions()) {
      assertThat(at(mention.at())).matches("\\p{L}.*[\\p{L}.]");
    }
    assertThat(account.sentences())
        .extracting(Sentence::at)
        .extracting(this::at)
        .allMatch(words -> words.matches("(?s)[😀\"A-Z].*[.\"]"));
    assertThat(account.times()).extracting(Time::at).extracting(this::at).contains("Tuesday");
  }

  @Test
  void mentionsStandInTheirOrderAndKnowTheirEntities() {
    Set<Key> known = account.byKey().keySet();
    assertThat(account.mentions())
        .isSortedAccordingTo(
            java.util.Comparator.comparing(Mention::at).thenComparing(Mention::entity))
        .allSatisfy(mention -> assertThat(known).contains(mention.entity()));
    for (Event event : account.events()) {
      assertThat(known).containsAll(event.participants().keySet());
      assertThat(known).containsAll(event.places()).containsAll(event.topics());
      event.attribution().source().ifPresent(source -> assertThat(known).contains(source));
    }
  }

  @Test
  void entitiesBearTheNamesMetAndNoDescriptions() {
    Entity brandt = account.byKey().get(person("Anna Brandt"));
    assertThat(brandt.label()).isEqualTo("Anna Brandt");
    assertThat(brandt.names()).containsExactly("Anna Brandt", "Brandt");
    assertThat(account.entities())
        .filteredOn(entity -> entity.type() == EntityClass.PERSON)
        .extracting(Entity::label)
        .containsExactlyInAnyOrder("Anna Brandt", "Jan Kowal");
  }

  @Test
  void eventsHaveTheirSentenceAndTheirNumber() {
    for (int i = 0; i < account.events().size(); i++) {
      Event event = account.events().get(i);
      assertThat(event.number()).isEqualTo(i + 1);
      Stretch sentence = account.sentences().get(event.sentence()).at();
      assertThat(event.trigger().begin()).isBetween(sentence.begin(), sentence.end());
      assertThat(event.rule()).matches("(verb|noun):.+");
    }
  }

  @Test
  void whatIsToComeIsPlannedAndWhatIsDeniedDidNotHappen() {
    assertThat(event(EventClass.AGREEMENT).factuality()).isEqualTo(Factuality.HAPPENED);
    assertThat(account.events())
        .filteredOn(event -> event.types().contains(EventClass.THREAT))
        .extracting(Event::factuality)
        .doesNotContain(Factuality.HAPPENED);
  }

  @Test
  void tellsWhoHoldsWhichOffice() {
    assertThat(account.posts())
        .anySatisfy(
            post -> {
              assertThat(post.holder()).isEqualTo(person("Anna Brandt"));
              assertThat(post.title()).isEqualTo("Foreign Minister");
              assertThat(post.of().name()).isEqualTo("germany");
            });
  }

  @Test
  void datesTheArticleByItsClue() {
    assertThat(account.source().published()).contains(Models.TODAY);
    assertThat(account.source().dateRule()).isEqualTo("given");
    assertThat(account.source().text()).isEqualTo(TEXT);
  }

  @Test
  void datesAnArticleWithoutAClueByTheOfficesItNames() {
    Article undated =
        undated("German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin.");
    Account read = NEWSROOM.read(undated);
    assertThat(read.source().published()).isEmpty();
    assertThat(read.source().dated().earliest()).contains(LocalDate.of(2017, 5, 14));
    assertThat(read.source().dateRule()).isEqualTo("terms of the offices named");
  }

  @Test
  void leavesAnArticleWithoutAnyClueUndated() {
    Account read = NEWSROOM.read(undated("Anna Brandt met Jan Kowal on Tuesday."));
    assertThat(read.source().dated()).isEqualTo(Interval.UNKNOWN);
    assertThat(read.events()).hasSize(1);
    assertThat(read.events().get(0).when()).isEqualTo(Interval.UNKNOWN);
    assertThat(read.events().get(0).timeWords()).contains("Tuesday");
  }

  @Test
  void readsTheSameTwiceAndFromManyThreads() {
    List<Account> read =
        java.util.stream.IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> NEWSROOM.read(Models.article(TEXT)))
            .toList();
    assertThat(read).allMatch(account::equals);
  }

  @Test
  void tellsNothingOfATextWithoutNews() {
    Account read = NEWSROOM.read(Models.article("The rain fell on the garden all night."));
    assertThat(read.events()).isEmpty();
    assertThat(read.posts()).isEmpty();
    assertThat(read.relations()).isEmpty();
    assertThat(read.sentences()).hasSize(1);
  }

  @Test
  void readsAnEmptyText() {
    Account read = NEWSROOM.read(Models.article(""));
    assertThat(read.sentences()).isEmpty();
    assertThat(read.events()).isEmpty();
  }

  @Test
  void listsThePublisherAndTheAuthorAmongTheEntities() {
    Article plain = Models.article("Anna Brandt met Jan Kowal.");
    Account read =
        NEWSROOM.read(
            with(plain, Optional.of("Reuters"), Optional.of("Li Wen"), plain.dateClues()));
    assertThat(read.byKey())
        .containsKey(read.source().publisher().orElseThrow())
        .containsKey(read.source().author().orElseThrow());
    assertThat(read.source().author()).contains(person("Li Wen"));
    assertThat(account.source().publisher()).isEmpty();
  }

  private Event event(EventClass type) {
    return account.events().stream()
        .filter(event -> event.types().contains(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + account.events()));
  }

  private String at(Stretch stretch) {
    return TEXT.substring(
        TEXT.offsetByCodePoints(0, stretch.begin()), TEXT.offsetByCodePoints(0, stretch.end()));
  }

  private static Key person(String name) {
    return Key.entity(EntityClass.PERSON, name);
  }

  private static Article undated(String text) {
    return with(Models.article(text), Optional.empty(), Optional.empty(), List.of());
  }

  private static Article with(
      Article plain, Optional<String> publisher, Optional<String> author, List<DateClue> clues) {
    return new Article(
        plain.identity(),
        plain.fileName(),
        plain.text(),
        plain.digest(),
        plain.title(),
        plain.url(),
        publisher,
        author,
        plain.language(),
        plain.blocks(),
        clues);
  }
}
