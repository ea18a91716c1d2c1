package dev.readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.account.Account;
import dev.readout.account.Story;
import dev.readout.vocab.Base;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final String BRANDT = "person/anna-brandt";
  private static final String KOWAL = "person/jan-kowal";
  private static final Base BASE = new Base("http://localhost:3030/");

  private static final String PREFIXES =
      """
      @prefix news: <https://w3id.org/readout/news#> .
      @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      @base <http://localhost:3030/> .
      """;

  private final Account first =
      Story.of("first.txt")
          .dated("2024-03-13")
          .by("organization/pap")
          .tells("Brandt met Kowal in Warsaw on Tuesday.", EventClass.MEETING, BRANDT, KOWAL)
          .in("place/warsaw")
          .on("2024-03-12")
          .words("Tuesday")
          .tells("She said no to him.", EventClass.STATEMENT, "speaker:" + BRANDT)
          .with("addressee:" + KOWAL)
          .about(1)
          .quote("no, never, not now")
          .story()
          .post(KOWAL, "Foreign Minister", "place/poland")
          .relation(BRANDT, "opponent", KOWAL)
          .account();

  private final Account second =
      Story.of("second.txt")
          .dated("2024-03-14")
          .tells("The two met in Poland, PAP said.", EventClass.MEETING, BRANDT, KOWAL)
          .in("place/poland")
          .on("2024-03-11/2024-03-13")
          .says("organization/pap", "", true)
          .tells("A day later they called.", EventClass.PHONE_CALL, BRANDT, KOWAL)
          .is(Factuality.ALLEGED)
          .story()
          .account();

  private final Account third =
      Story.of("third.txt")
          .dated("2024-03-15")
          .tells("Brandt spoke.", EventClass.STATEMENT, "speaker:" + BRANDT)
          .with("recipient:" + KOWAL)
          .quote("never, not now")
          .is(Factuality.HAPPENED)
          .tells("They saw each other.", EventClass.CONSULTATION, BRANDT, KOWAL)
          .on("2024-03-12")
          .account();

  @Test
  void makesOneEventOfItsTellings() {
    Key event = Key.event(EventClass.MEETING, keys(BRANDT, KOWAL), telling("first.txt", 1));
    Key alias = Key.event(EventClass.MEETING, keys(BRANDT, KOWAL), telling("second.txt", 1));
    assertThat(event.path()).matches("event/meeting-anna-brandt-jan-kowal-[0-9a-f]{6}");
    assertHolds(
        List.of(first, second),
        """
        <%s> a news:Meeting, news:Consultation, news:Event, sem:Event ;
            rdfs:label "Meeting of Anna Brandt and Jan Kowal in Warsaw, 12 March 2024"@en ;
            news:participant <person/anna-brandt>, <person/jan-kowal> ; news:place <place/warsaw> ;
            news:alias <%s> ;
            news:mergedBecause "same two participants, both meetings, dates agree" ;
            news:earliest "2024-03-12"^^xsd:date ; news:latest "2024-03-12"^^xsd:date ;
            news:reportedAs news:Happened .
        """
            .formatted(event.path(), alias.path()));
  }

  @Test
  void keepsAReportForEachAccount() {
    Key event = Key.event(EventClass.MEETING, keys(BRANDT, KOWAL), telling("first.txt", 1));
    String one = Key.article("first.txt").name();
    String two = Key.article("second.txt").name();
    assertHolds(
        List.of(first, second),
        """
        <report/%1$s-1> a news:Report ; news:reports <%3$s> ;
            news:account <article/%1$s#event-1> ; news:sentence <article/%1$s#char=0,38> ;
            news:source <organization/pap> ; news:factuality news:Happened ;
            news:timeExpression "Tuesday" ; news:extractor "rule-1" .
        <report/%2$s-1> a news:Report ; news:reports <%3$s> ;
            news:account <article/%2$s#event-1> ; news:sentence <article/%2$s#char=0,32> ;
            news:source <organization/pap> ; news:unnamedSource true ;
            news:factuality news:Happened ; news:extractor "rule-1" .
        <report/%2$s-2> news:source <article/%2$s> ; news:factuality news:Alleged .
        """
            .formatted(one, two, event.path()));
  }

  @Test
  void pointsFromStatementsAndMentionsToTheMergedEvent() {
    Key event = Key.event(EventClass.MEETING, keys(BRANDT, KOWAL), telling("first.txt", 1));
    Key said = Key.event(EventClass.STATEMENT, keys(BRANDT, KOWAL), telling("first.txt", 2));
    assertHolds(
        List.of(first, second),
        """
        <%1$s> news:about <%2$s> ; news:quote "no, never, not now" ;
            news:speaker <person/anna-brandt> ; news:actor <person/anna-brandt> ;
            news:addressee <person/jan-kowal> ; news:recipient <person/jan-kowal> ;
            news:participant <person/anna-brandt>, <person/jan-kowal> .
        <%3$s#char=0,5> news:refersTo <%2$s> .
        """
            .formatted(said.path(), event.path(), Key.article("second.txt").path()));
  }

  @Test
  void keepsTheLongerQuoteAndTheNarrowerRole() {
    Key said = Key.event(EventClass.STATEMENT, keys(BRANDT, KOWAL), telling("first.txt", 2));
    Model model = model(List.of(third, first));
    assertThat(
            model
                .listObjectsOfProperty(
                    model.createResource(said.iri(BASE.iri())),
                    model.createProperty("https://w3id.org/readout/news#quote"))
                .mapWith(node -> node.asLiteral().getString())
                .toList())
        .containsExactly("no, never, not now");
  }

  @Test
  void describesEntitiesWithWhatIsKnown() {
    assertHolds(
        List.of(first),
        """
        <person/jan-kowal> a news:Person, news:Entity ; rdfs:label "Jan Kowal"@en ;
            skos:altLabel "Jan Kowal"@en ; news:country <place/poland> ;
            owl:sameAs <http://www.wikidata.org/entity/Q9> .
        <place/warsaw> a news:City, news:Place, news:Entity ; news:locatedIn <place/poland> ;
            geo:lat 52.25 ; geo:long "21"^^xsd:decimal .
        <place/poland> a news:Country, news:Place, news:Entity ; news:countryCode "POL" .
        <post/foreign-minister-poland-jan-kowal> a news:Post ; news:holder <person/jan-kowal> ;
            news:title "Foreign Minister"@en ; news:of <place/poland> ;
            news:since "2023-12-13"^^xsd:date .
        <person/anna-brandt> news:opponent <person/jan-kowal> .
        <relation/anna-brandt-opponent-jan-kowal> a news:Relation, rdf:Statement ;
            rdf:subject <person/anna-brandt> ; rdf:predicate news:opponent ;
            rdf:object <person/jan-kowal> .
        """);
  }

  @Test
  void describesOnlyOfficesOfTheTime() {
    assertThat(lines(List.of(first))).noneMatch(line -> line.contains("post/mayor"));
    assertThat(lines(List.of(second))).anyMatch(line -> line.contains("post/foreign-minister"));
  }

  @Test
  void describesTheCountryOfAGovernmentThatIsMet() {
    Account account =
        Story.of("a.txt")
            .tells("Poland said.", EventClass.STATEMENT)
            .with("speaker:organization/government-of-poland")
            .account();
    assertHolds(
        List.of(account),
        """
        <organization/government-of-poland> a news:Government, news:Organization, news:Entity ;
            rdfs:label "Government of Poland"@en ; news:governs <place/poland> .
        <place/poland> rdfs:label "Poland"@en ; news:countryCode "POL" .
        """);
  }

  @Test
  void usesNoBlankNodes() {
    assertThat(lines(List.of(first, second, third))).noneMatch(line -> line.contains("_:"));
  }

  @Test
  void isTheSameInWhateverOrderTheAccountsCome() {
    List<Account> accounts = many(40);
    String once = String.join("\n", lines(accounts));
    for (int seed = 0; seed < 5; seed++) {
      List<Account> shuffled = new ArrayList<>(accounts);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(String.join("\n", lines(shuffled))).isEqualTo(once);
    }
  }

  @Test
  void forgetsAnArticleThatIsTakenAway() {
    assertThat(lines(without(List.of(first, second, third), second)))
        .isEqualTo(lines(List.of(first, third)))
        .noneMatch(line -> line.contains("/second-"));
  }

  @Test
  void givesAnEventTheKeyThatItsFirstAccountWouldGiveItAlone() {
    List<Account> accounts = many(40);
    Knowledge all = new Merger(Atlas.BACKGROUND).merge(accounts);
    assertThat(all.events).hasSizeLessThan(all.eventOf.size());
    for (Account account : accounts) {
      for (MergedEvent alone : new Merger(Atlas.BACKGROUND).merge(List.of(account)).events) {
        assertThat(all.events)
            .as("some event has the key or the alias " + alone.key())
            .anyMatch(
                event -> event.key().equals(alone.key()) || event.aliases().contains(alone.key()));
      }
    }
  }

  @Test
  void doesNotChangeKeysWithTheBase() {
    List<Account> accounts = List.of(first, second);
    Base other = new Base("http://example.org/news");
    assertThat(lines(model(accounts, other)))
        .extracting(line -> line.replace(other.iri(), BASE.iri()))
        .containsExactlyInAnyOrderElementsOf(lines(accounts));
  }

  /** Articles of a few people who meet and call each other over and over, some days left out. */
  static List<Account> many(int articles) {
    Random random = new Random(11);
    List<Account> accounts = new ArrayList<>();
    EventClass[] types = EventClass.values();
    for (int i = 0; i < articles; i++) {
      int day = 1 + random.nextInt(20);
      Story story = Story.of("many-" + i + ".txt").dated("2024-03-%02d".formatted(day));
      for (int j = 0; j < 5; j++) {
        String a = "person/p-" + random.nextInt(4);
        String b = "person/q-" + random.nextInt(4);
        EventClass type = types[random.nextInt(types.length)];
        Story.Telling telling = story.tells("Sentence " + j, type, "actor:" + a, "recipient:" + b);
        if (random.nextBoolean()) {
          telling.on("2024-03-%02d".formatted(Math.max(1, day - random.nextInt(3))));
        }
        if (random.nextInt(5) == 0) {
          telling.is(Factuality.values()[random.nextInt(5)]);
        }
        if (j > 0 && random.nextInt(6) == 0) {
          telling.before(j);
        }
      }
      accounts.add(story.account());
    }
    return accounts;
  }

  private static List<Account> without(List<Account> accounts, Account removed) {
    return accounts.stream().filter(account -> !account.equals(removed)).toList();
  }

  private static Key telling(String file, int number) {
    return Key.article(file).within("event-" + number);
  }

  private static SortedSet<Key> keys(String... paths) {
    SortedSet<Key> keys = new TreeSet<>();
    List.of(paths).forEach(path -> keys.add(new Key(path)));
    return keys;
  }

  private static void assertHolds(List<Account> accounts, String turtle) {
    Model expected = ModelFactory.createDefaultModel();
    expected.read(new StringReader(PREFIXES + turtle), null, "TURTLE");
    Model missing = expected.difference(model(accounts));
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, missing, Lang.NTRIPLES);
    assertThat(text.toString()).as("triples that are missing").isEmpty();
  }

  private static Model model(List<Account> accounts) {
    return model(accounts, BASE);
  }

  private static Model model(List<Account> accounts, Base base) {
    Model model = ModelFactory.createDefaultModel();
    new Merger(Atlas.BACKGROUND).merge(accounts).write(base, StreamRDFLib.graph(model.getGraph()));
    return model;
  }

  private static List<String> lines(List<Account> accounts) {
    return lines(model(accounts));
  }

  private static List<String> lines(Model model) {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, model, Lang.NTRIPLES);
    return text.toString().lines().sorted().toList();
  }
}
