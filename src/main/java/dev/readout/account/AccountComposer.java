package dev.readout.account;

import dev.readout.account.Account.Attribution;
import dev.readout.account.Account.Entity;
import dev.readout.account.Account.Event;
import dev.readout.account.Account.Mention;
import dev.readout.account.Account.Post;
import dev.readout.account.Account.Relation;
import dev.readout.account.Account.Sentence;
import dev.readout.account.Account.Source;
import dev.readout.account.Account.Stretch;
import dev.readout.account.Account.Time;
import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Analysis;
import dev.readout.extract.Claim.EventTold;
import dev.readout.extract.Extraction.Claims;
import dev.readout.extract.Tie;
import dev.readout.know.Authority;
import dev.readout.link.Readings;
import dev.readout.link.Reference;
import dev.readout.link.References;
import dev.readout.link.Who;
import dev.readout.text.Article;
import dev.readout.text.Span;
import dev.readout.time.Anchor;
import dev.readout.time.ArticleDate;
import dev.readout.time.Resolved;
import dev.readout.time.TenseReader;
import dev.readout.time.TimeExpression;
import dev.readout.time.Timeline;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes down what was found in one article as its {@link Account}. One for each article. */
final class AccountComposer {
  private final Analysis analysis;
  private final Article article;
  private final References references;
  private final Claims claims;
  private final ArticleDate date;
  private final Authority authority;
  private final Map<Key, Who> cast = new LinkedHashMap<>();
  private final Map<Key, Set<String>> names = new LinkedHashMap<>();

  AccountComposer(
      Analysis analysis,
      References references,
      Claims claims,
      ArticleDate date,
      Authority authority) {
    this.analysis = analysis;
    this.article = analysis.article();
    this.references = references;
    this.claims = claims;
    this.date = date;
    this.authority = authority;
  }

  Account compose() {
    Optional<Key> publisher = named(article.publisher(), EntityClass.ORGANIZATION);
    Optional<Key> author = named(article.author(), EntityClass.PERSON);
    List<Mention> mentions = mentions();
    List<Event> events = events();
    List<Post> posts = claims.posts().stream().map(this::post).toList();
    List<Relation> relations = claims.relations().stream().map(this::relation).toList();
    return new Account(
        source(publisher, author),
        analysis.sentences().stream().map(each -> new Sentence(stretch(each.span()))).toList(),
        mentions,
        times(),
        entities(),
        events,
        posts,
        relations);
  }

  private Source source(Optional<Key> publisher, Optional<Key> author) {
    return new Source(
        Key.article(article.identity()),
        article.fileName(),
        article.digest(),
        article.text(),
        article.headline(),
        article.url(),
        article.language(),
        date.published(),
        date.bounds(),
        date.rule(),
        publisher,
        author);
  }

  private Optional<Key> named(Optional<String> name, EntityClass type) {
    return name.map(
        text -> {
          Who who =
              authority.named(text).stream()
                  .filter(known -> known.type().isA(type))
                  .findFirst()
                  .map(
                      known ->
                          new Who(known.key(), known.type(), known.label(), known.country(), true))
                  .orElseGet(
                      () -> new Who(Key.entity(type, text), type, text, Optional.empty(), false));
          return meet(who, Optional.of(text));
        });
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      for (Reference reference : references.in(sentence.index())) {
        if (reference.kind() != Reference.Kind.ADJECTIVE) {
          Span span = sentence.span(reference.first(), reference.last());
          Optional<String> name =
              reference.isName() ? Optional.of(plain(span.in(article.text()))) : Optional.empty();
          for (Who who : Readings.of(sentence, reference)) {
            mentions.add(new Mention(stretch(span), meet(who, name)));
          }
        }
      }
    }
    return mentions;
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private List<Time> times() {
    Timeline timeline = new Timeline(new Anchor(date.bounds()));
    List<Time> times = new ArrayList<>();
    for (AnalysedSentence sentence : analysis.sentences()) {
      for (TimeExpression range : sentence.times()) {
        for (TimeExpression time : range.single()) {
          Resolved resolved = timeline.resolve(time, TenseReader.near(sentence.tokens(), time));
          times.add(new Time(stretch(time.span()), resolved.value(), resolved.interval()));
        }
      }
    }
    return times;
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (EventTold told : claims.events()) {
      events.add(event(told, events.size() + 1));
    }
    return events;
  }

  private Event event(EventTold told, int number) {
    SortedMap<Key, Role> participants = new TreeMap<>();
    told.participants().forEach((who, role) -> participants.put(meet(who), role));
    return new Event(
        number,
        told.types(),
        participants,
        told.places().stream().map(this::meet).toList(),
        told.topics().stream().map(this::meet).toList(),
        topicEvents(told, number),
        wholes(number),
        followers(number),
        told.same().isPresent() ? OptionalInt.of(told.same().getAsInt() + 1) : OptionalInt.empty(),
        told.ordinal(),
        told.when(),
        Optional.empty(),
        told.timeWords(),
        told.factuality(),
        new Attribution(
            told.source().map(this::meet), told.via().map(this::meet), told.unnamedSource()),
        told.quote(),
        told.sentence(),
        stretch(told.trigger()),
        told.rule());
  }

  private List<Integer> wholes(int number) {
    return claims.ties().stream()
        .filter(tie -> tie instanceof Tie.Part part && part.part() + 1 == number)
        .map(tie -> ((Tie.Part) tie).whole() + 1)
        .toList();
  }

  private List<Integer> followers(int number) {
    return claims.ties().stream()
        .filter(tie -> tie instanceof Tie.Order order && order.earlier() + 1 == number)
        .map(tie -> ((Tie.Order) tie).later() + 1)
        .toList();
  }

  private List<Integer> topicEvents(EventTold told, int number) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < claims.events().size(); i++) {
      EventTold other = claims.events().get(i);
      if (i + 1 != number && told.topicHeads().contains(other.trigger())) {
        found.add(i + 1);
      }
    }
    return found;
  }

  private Post post(dev.readout.extract.Claim.PostTold told) {
    authority
        .get(told.of())
        .ifPresent(
            known ->
                meet(new Who(known.key(), known.type(), known.label(), known.country(), true)));
    return new Post(meet(told.holder()), told.title(), told.of(), told.sentence(), told.rule());
  }

  private Relation relation(dev.readout.extract.Claim.RelationTold told) {
    return new Relation(
        meet(told.subject()), told.predicate(), meet(told.object()), told.sentence(), told.rule());
  }

  private Key meet(Who who) {
    return meet(who, Optional.empty());
  }

  private Key meet(Who who, Optional<String> name) {
    cast.merge(who.key(), who, (before, now) -> before.country().isPresent() ? before : now);
    Set<String> met = names.computeIfAbsent(who.key(), key -> new LinkedHashSet<>());
    name.ifPresent(met::add);
    return who.key();
  }

  private List<Entity> entities() {
    return cast.values().stream()
        .map(
            who ->
                new Entity(
                    who.key(),
                    who.type(),
                    who.label(),
                    List.copyOf(names.get(who.key())),
                    who.country(),
                    who.known()))
        .toList();
  }

  private Stretch stretch(Span span) {
    Span points = article.codePoints(span);
    return new Stretch(points.begin(), points.end());
  }
}
