package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.account.ArticleFacts;
import dev.readout.account.Facts;
import dev.readout.know.Known;
import dev.readout.vocab.Base;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Geo;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes knowledge as the triples of the default graph. */
final class KnowledgeWriter {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final Knowledge knowledge;
  private final Facts facts;
  private final Labels labels;
  private final Map<Key, Key> reports = new HashMap<>();

  KnowledgeWriter(Knowledge knowledge, Base base, Consumer<Triple> out) {
    this.knowledge = knowledge;
    this.facts = new Facts(base, out);
    this.labels = new Labels(this::name);
  }

  private String name(Key key) {
    MergedEntity entity = knowledge.entities.get(key);
    return entity == null ? key.name() : entity.label();
  }

  void write() {
    for (Account account : knowledge.accounts) {
      number(account);
      Key article = account.source().key();
      new ArticleFacts(facts, account)
          .write(number -> knowledge.eventOf.get(article.within("event-" + number)));
      account.events().forEach(event -> report(account, event));
    }
    knowledge.entities.values().forEach(this::entity);
    knowledge.events.forEach(this::event);
    knowledge.posts.forEach(this::post);
    knowledge.relations.forEach(this::relation);
  }

  /** Reports are numbered per article: its events, then its posts, then its relations. */
  private void number(Account account) {
    Key article = account.source().key();
    int count = 0;
    for (Account.Event event : account.events()) {
      reports.put(article.within("event-" + event.number()), Key.report(article, ++count));
    }
    for (int i = 1; i <= account.posts().size(); i++) {
      reports.put(article.within("post-" + i), Key.report(article, ++count));
    }
    for (int i = 1; i <= account.relations().size(); i++) {
      reports.put(article.within("relation-" + i), Key.report(article, ++count));
    }
  }

  private void entity(MergedEntity entity) {
    Key key = entity.key();
    facts.type(key, entity.type());
    facts.fact(key, RDFS.Nodes.label, facts.english(entity.label()));
    for (String name : entity.names()) {
      facts.fact(key, SKOS.altLabel.asNode(), facts.english(name));
    }
    link(key, News.country, entity.country());
    entity.known().ifPresent(known -> known(key, known));
  }

  private void known(Key key, Known known) {
    known
        .wikidata()
        .ifPresent(
            id -> facts.fact(key, OWL.sameAs.asNode(), NodeFactory.createURI(WIKIDATA + id)));
    link(key, News.locatedIn, known.locatedIn());
    link(key, News.partOf, known.partOf());
    link(key, News.governs, known.governs());
    link(key, News.speaksFor, known.speaksFor());
    facts.fact(key, News.countryCode, known.countryCode(), Facts::text);
    known
        .point()
        .ifPresent(
            point -> {
              facts.fact(key, Geo.lat, degrees(point.latitude()));
              facts.fact(key, Geo.lon, degrees(point.longitude()));
            });
  }

  /** A link to an entity that the graph describes; to no other. */
  private void link(Key key, Node predicate, Optional<Key> to) {
    to.filter(knowledge.entities::containsKey).ifPresent(each -> facts.fact(key, predicate, each));
  }

  private static Node degrees(double degrees) {
    String plain = BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    return NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdecimal);
  }

  private void event(MergedEvent event) {
    Key key = event.key();
    facts.types(key, event.types());
    facts.fact(key, RDFS.Nodes.label, facts.english(labels.of(event)));
    facts.facts(key, News.alias, event.aliases());
    event.because().forEach(why -> facts.fact(key, News.mergedBecause, facts.text(why)));
    facts.participants(key, event.participants());
    facts.facts(key, News.place, event.places());
    facts.facts(key, Facts.about(event.types()), event.topics());
    facts.facts(key, News.partOf, event.within());
    facts.facts(key, News.before, event.before());
    event.ordinal().ifPresent(nth -> facts.fact(key, News.ordinal, facts.number(nth)));
    facts.between(key, event.when());
    facts.extent(key, event.extent());
    event.reportedAs().forEach(each -> facts.fact(key, News.reportedAs, News.of(each)));
    event.quotes().forEach(quote -> facts.fact(key, News.quote, facts.text(quote)));
  }

  private void report(Account account, Account.Event event) {
    Key telling = account.source().key().within("event-" + event.number());
    Told told = new Told(account, telling, event.sentence(), event.rule());
    Key report = report(told, knowledge.eventOf.get(telling));
    Key source = event.attribution().source().orElse(Told.voice(account));
    facts.fact(report, News.source, source);
    facts.fact(report, News.via, event.attribution().via(), Facts::thing);
    if (event.attribution().unnamed()) {
      facts.fact(report, News.unnamedSource, facts.yes());
    }
    facts.fact(report, News.factuality, News.of(event.factuality()));
    facts.fact(report, News.timeExpression, event.timeWords(), Facts::text);
    facts.fact(report, News.quote, event.quote(), Facts::text);
  }

  private Key report(Told told, Key of) {
    Key report = reports.get(told.node());
    Account.Stretch at = told.account().sentences().get(told.sentence()).at();
    facts.type(report, News.Report);
    facts.fact(report, News.reports, of);
    facts.fact(report, News.account, told.node());
    facts.fact(report, News.sentence, told.account().source().key().span(at.begin(), at.end()));
    facts.fact(report, News.extractor, facts.text(told.rule()));
    return report;
  }

  private void told(Key of, List<Told> told) {
    for (Told each : told) {
      Key report = report(each, of);
      facts.fact(report, News.source, Told.voice(each.account()));
      facts.fact(report, News.factuality, News.of(Factuality.HAPPENED));
    }
  }

  private void post(MergedPost post) {
    facts.type(post.key(), News.Post);
    facts.fact(post.key(), News.holder, post.holder());
    facts.fact(post.key(), News.title, facts.english(post.title()));
    facts.fact(post.key(), News.of, post.of());
    facts.fact(post.key(), News.since, post.since(), Facts::day);
    facts.fact(post.key(), News.until, post.until(), Facts::day);
    told(post.key(), post.told());
  }

  private void relation(MergedRelation relation) {
    Node predicate = News.term(relation.predicate());
    facts.type(relation.key(), News.Relation);
    facts.type(relation.key(), RDF.Nodes.Statement);
    facts.fact(relation.key(), RDF.Nodes.subject, relation.subject());
    facts.fact(relation.key(), RDF.Nodes.predicate, predicate);
    facts.fact(relation.key(), RDF.Nodes.object, relation.object());
    facts.fact(relation.subject(), predicate, relation.object());
    told(relation.key(), relation.told());
  }
}
