package dev.readout.account;

import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Prov;
import dev.readout.vocab.Schema;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;

/** Writes an article with its text, sentences, mentions and times; both layers hold these alike. */
public final class ArticleFacts {
  private final Facts facts;
  private final Account account;
  private final Key article;
  private final int[] codePoints;

  public ArticleFacts(Facts facts, Account account) {
    this.facts = facts;
    this.account = account;
    this.article = account.source().key();
    this.codePoints = account.source().text().codePoints().toArray();
  }

  /**
   * @param events the node that stands for the n-th of the article's tellings: its own or the event
   *     that it was found to be
   */
  public void write(IntFunction<Key> events) {
    article();
    context();
    for (Account.Sentence sentence : account.sentences()) {
      span(sentence.at(), Nif.Sentence);
    }
    for (Account.Mention mention : account.mentions()) {
      facts.fact(mention(mention.at()), News.refersTo, mention.entity());
    }
    for (Account.Event event : account.events()) {
      facts.fact(mention(event.trigger()), News.refersTo, events.apply(event.number()));
    }
    for (Account.Time time : account.times()) {
      time(time);
    }
  }

  private void article() {
    Account.Source source = account.source();
    facts.type(article, News.Article);
    facts.type(article, Schema.NewsArticle);
    facts.type(article, Prov.Entity);
    facts.fact(article, News.fileName, facts.text(source.fileName()));
    facts.fact(article, News.digest, facts.text(source.digest()));
    facts.fact(article, Schema.headline, source.headline(), Facts::text);
    facts.fact(article, Schema.url, source.url(), Facts::address);
    facts.fact(article, Schema.inLanguage, source.language(), Facts::text);
    facts.fact(article, Schema.datePublished, source.published(), Facts::day);
    facts.between(article, source.dated());
    if (!source.dateRule().isEmpty()) {
      facts.fact(article, News.dateRule, facts.text(source.dateRule()));
    }
    facts.fact(article, Schema.publisher, source.publisher(), Facts::thing);
    facts.fact(article, Schema.author, source.author(), Facts::thing);
  }

  private void context() {
    Key context = context(account.source());
    facts.type(context, Nif.Context);
    facts.fact(context, Nif.isString, facts.text(account.source().text()));
    facts.fact(context, News.inArticle, article);
  }

  static Key context(Account.Source source) {
    return source.key().span(0, source.text().codePointCount(0, source.text().length()));
  }

  private Key mention(Account.Stretch at) {
    Key key = span(at, News.Mention);
    facts.type(key, Nif.Phrase);
    return key;
  }

  private void time(Account.Time time) {
    Key key = span(time.at(), News.TimeExpression);
    facts.type(key, Nif.Phrase);
    if (!time.value().isEmpty()) {
      facts.fact(key, News.value, facts.text(time.value()));
    }
    facts.between(key, time.interval());
  }

  private Key span(Account.Stretch at, Node type) {
    Key key = article.span(at.begin(), at.end());
    facts.type(key, type);
    facts.fact(key, Nif.anchorOf, facts.text(words(at)));
    facts.fact(key, Nif.beginIndex, facts.count(at.begin()));
    facts.fact(key, Nif.endIndex, facts.count(at.end()));
    facts.fact(key, Nif.referenceContext, context(account.source()));
    facts.fact(key, News.inArticle, article);
    return key;
  }

  private String words(Account.Stretch at) {
    return new String(codePoints, at.begin(), at.end() - at.begin());
  }
}
