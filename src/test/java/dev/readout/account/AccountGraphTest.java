package dev.readout.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.time.Interval;
import dev.readout.vocab.Base;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class AccountGraphTest {
  private final AccountGraph graphs = new AccountGraph(new Base("http://example.org/"));

  @Test
  void readsBackAnAccountThatUsesEveryField() {
    assertReadBack(everything());
  }

  @Test
  void readsBackAnAccountThatHoldsNothing() {
    assertReadBack(Story.of("empty.txt").account());
  }

  @Test
  void readsBackWhatStandsAtTheSamePlace() {
    // One sentence that is the whole text, a mention and a telling of it.
    assertReadBack(
        Story.of("one.txt")
            .tells("Talks", EventClass.TALKS)
            .also(EventClass.AGREEMENT, "person/anna-brandt")
            .story()
            .mention(0, 5, "person/anna-brandt")
            .mention(0, 5, "person/jan-kowal")
            .time(0, 5, "", "")
            .account());
  }

  @Test
  void readsBackMoreThanNineTellingsInTheirOrder() {
    Story story = Story.of("long.txt");
    for (int i = 0; i < 12; i++) {
      story.tells("Brandt spoke " + i, EventClass.STATEMENT, "speaker:person/anna-brandt");
      story.post("person/anna-brandt", "Minister " + i, "place/poland");
    }
    assertReadBack(story.account());
  }

  @Test
  void countsCodePointsNotUnits() {
    Account account =
        Story.of("smile.txt").says("\uD83D\uDE00 hm").mention(2, 4, "person/a").account();
    assertThat(quads(account).getGraph(graphs.name(account.source().key())).find().toList())
        .extracting(triple -> triple.getObject().toString())
        .contains("\"hm\"");
    assertReadBack(account);
  }

  @Test
  void usesNoBlankNodesAndStoresWiderRolesAndClasses() {
    List<Triple> triples = triples(everything());
    assertThat(triples)
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    assertThat(triples)
        .extracting(Triple::getPredicate)
        .contains(News.speaker, News.actor, News.participant);
    assertThat(triples)
        .filteredOn(triple -> triple.getPredicate().equals(RDF.Nodes.type))
        .extracting(Triple::getObject)
        .contains(News.term("PhoneCall"), News.term("Consultation"), News.Event);
  }

  private static Account everything() {
    return with(
        Story.of("http://example.com/news/brandt.html")
            .dated("2024-03-13")
            .by("organization/pap")
            .tells("Brandt called Kowal.", EventClass.PHONE_CALL, "person/a", "person/b")
            .type(EventClass.COOPERATION)
            .in("place/warsaw")
            .about("place/ukraine")
            .on("2024-03-12")
            .words("Tuesday")
            .nth(3)
            .tells("The call, he said.", EventClass.CONSULTATION)
            .same(1)
            .lasting("2024-03-12/2024-03-13")
            .is(Factuality.PLANNED)
            .says("organization/pap", "group/officials", true)
            .tells("Brandt told Kowal no.", EventClass.DENIAL, "speaker:person/a")
            .with("addressee:person/b", "recipient:group/rebels", "actor:organization/x")
            .about("place/poland")
            .about(1)
            .within(1)
            .before(2)
            .quote("no, no")
            .on("2024-03-01/")
            .is(Factuality.DID_NOT_HAPPEN)
            .story()
            .mention(0, 6, "person/a")
            .time(7, 13, "2024-W10", "/2024-03-31")
            .post("person/a", "Foreign Minister", "place/germany")
            .relation("person/a", "worksFor", "organization/pap")
            .entity(
                new Account.Entity(
                    new Key("place/germany"),
                    EntityClass.COUNTRY,
                    "Germany",
                    List.of("Germany", "Deutschland", "Germany"),
                    Optional.of(new Key("place/germany")),
                    true))
            .account());
  }

  /** With the fields of the source that a story has no words for. */
  private static Account with(Account account) {
    Account.Source source = account.source();
    return new Account(
        new Account.Source(
            source.key(),
            source.fileName(),
            source.digest(),
            source.text(),
            Optional.of("Brandt calls"),
            Optional.of("http://example.com/news/brandt.html?a=b c"),
            Optional.of("en-GB"),
            Optional.of(LocalDate.parse("2024-03-13")),
            Interval.until(LocalDate.parse("2024-03-13")),
            "given with the text",
            source.publisher(),
            Optional.of(new Key("person/a"))),
        account.sentences(),
        account.mentions(),
        account.times(),
        account.entities(),
        account.events(),
        account.posts(),
        account.relations());
  }

  private void assertReadBack(Account account) {
    List<Triple> triples = new ArrayList<>(triples(account));
    Collections.shuffle(triples, new Random(7));
    assertThat(graphs.read(account.source().key(), triples.iterator())).isEqualTo(account);
  }

  private List<Triple> triples(Account account) {
    return quads(account).getGraph(graphs.name(account.source().key())).find().toList();
  }

  private DatasetGraph quads(Account account) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    graphs.write(account, StreamRDFLib.dataset(dataset));
    return dataset;
  }
}
