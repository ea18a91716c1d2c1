package dev.readout.account;

import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import dev.readout.vocab.Prov;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes one account; {@link AccountReader} is its mirror. */
final class AccountWriter {
  private final Facts facts;
  private final Account account;
  private final Key article;

  AccountWriter(Facts facts, Account account) {
    this.facts = facts;
    this.account = account;
    this.article = account.source().key();
  }

  void write() {
    facts.fact(article.within("account"), Prov.wasDerivedFrom, article);
    new ArticleFacts(facts, account).write(this::event);
    account.entities().forEach(this::entity);
    account.events().forEach(this::event);
    for (int i = 0; i < account.posts().size(); i++) {
      post(article.within("post-" + (i + 1)), account.posts().get(i));
    }
    for (int i = 0; i < account.relations().size(); i++) {
      relation(article.within("relation-" + (i + 1)), account.relations().get(i));
    }
  }

  private Key event(int number) {
    return article.within("event-" + number);
  }

  private List<Key> events(List<Integer> numbers) {
    return numbers.stream().map(this::event).toList();
  }

  private void entity(Account.Entity entity) {
    facts.type(entity.key(), entity.type());
    facts.fact(entity.key(), RDFS.Nodes.label, facts.english(entity.label()));
    for (String name : entity.names()) {
      facts.fact(entity.key(), SKOS.altLabel.asNode(), facts.english(name));
    }
    facts.fact(entity.key(), News.country, entity.country(), Facts::thing);
    if (entity.known()) {
      facts.fact(entity.key(), News.known, facts.yes());
    }
  }

  private void event(Account.Event event) {
    Key key = event(event.number());
    facts.types(key, event.types());
    facts.participants(key, event.participants());
    facts.facts(key, News.place, event.places());
    Node about = Facts.about(event.types());
    facts.facts(key, about, event.topics());
    facts.facts(key, about, events(event.topicEvents()));
    facts.facts(key, News.partOf, events(event.within()));
    facts.facts(key, News.before, events(event.before()));
    event.same().ifPresent(same -> facts.fact(key, News.refersBackTo, event(same)));
    event.ordinal().ifPresent(nth -> facts.fact(key, News.ordinal, facts.number(nth)));
    facts.between(key, event.when());
    facts.extent(key, event.extent());
    telling(key, event);
  }

  private void telling(Key key, Account.Event event) {
    facts.fact(key, News.timeExpression, event.timeWords(), Facts::text);
    facts.fact(key, News.factuality, News.of(event.factuality()));
    facts.fact(key, News.source, event.attribution().source(), Facts::thing);
    facts.fact(key, News.via, event.attribution().via(), Facts::thing);
    if (event.attribution().unnamed()) {
      facts.fact(key, News.unnamedSource, facts.yes());
    }
    facts.fact(key, News.quote, event.quote(), Facts::text);
    told(key, event.sentence(), event.rule());
  }

  private void post(Key key, Account.Post post) {
    facts.type(key, News.Post);
    facts.fact(key, News.holder, post.holder());
    facts.fact(key, News.title, facts.english(post.title()));
    facts.fact(key, News.of, post.of());
    told(key, post.sentence(), post.rule());
  }

  private void relation(Key key, Account.Relation relation) {
    facts.type(key, News.Relation);
    facts.type(key, RDF.Nodes.Statement);
    facts.fact(key, RDF.Nodes.subject, relation.subject());
    facts.fact(key, RDF.Nodes.predicate, News.term(relation.predicate()));
    facts.fact(key, RDF.Nodes.object, relation.object());
    told(key, relation.sentence(), relation.rule());
  }

  private void told(Key key, int sentence, String rule) {
    Account.Stretch at = account.sentences().get(sentence).at();
    facts.fact(key, News.sentence, article.span(at.begin(), at.end()));
    facts.fact(key, News.extractor, facts.text(rule));
  }
}
