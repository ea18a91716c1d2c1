package dev.readout.account;

import dev.readout.account.Account.Attribution;
import dev.readout.account.Account.Stretch;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import dev.readout.vocab.Role;
import dev.readout.vocab.Schema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads back what {@link AccountWriter} wrote. */
final class AccountReader {
  private final Described graph;
  private final Key article;
  private final List<Key> sentences;
  private final Map<Key, Stretch> triggers = new HashMap<>();

  AccountReader(Described graph, Key article) {
    this.graph = graph;
    this.article = article;
    this.sentences =
        graph.all(Nif.Sentence).stream().sorted(Comparator.comparing(this::stretch)).toList();
  }

  Account read() {
    List<Account.Mention> mentions =
        graph.all(News.Mention).stream().flatMap(this::mentions).toList();
    return new Account(
        source(),
        sentences.stream().map(each -> new Account.Sentence(stretch(each))).toList(),
        mentions,
        graph.all(News.TimeExpression).stream().map(this::time).toList(),
        graph.all(News.Entity).stream().map(this::entity).toList(),
        graph.all(News.Event).stream().map(this::event).toList(),
        numbered(News.Post, this::post),
        numbered(News.Relation, this::relation));
  }

  private Account.Source source() {
    Key context = graph.all(Nif.Context).first();
    return new Account.Source(
        article,
        graph.mustHave(article, News.fileName),
        graph.mustHave(article, News.digest),
        graph.mustHave(context, Nif.isString),
        graph.text(article, Schema.headline),
        graph.text(article, Schema.url),
        graph.text(article, Schema.inLanguage),
        graph.day(article, Schema.datePublished),
        graph.between(article),
        graph.text(article, News.dateRule).orElse(""),
        graph.key(article, Schema.publisher),
        graph.key(article, Schema.author));
  }

  /** The entities that the words stand for; the events they tell are kept for {@link #event}. */
  private Stream<Account.Mention> mentions(Key span) {
    Stretch at = stretch(span);
    Stream.Builder<Account.Mention> found = Stream.builder();
    for (Key target : graph.keys(span, News.refersTo)) {
      if (isOwn(target)) {
        triggers.put(target, at);
      } else {
        found.add(new Account.Mention(at, target));
      }
    }
    return found.build();
  }

  private Account.Time time(Key span) {
    String value = graph.text(span, News.value).orElse("");
    return new Account.Time(stretch(span), value, graph.between(span));
  }

  private Account.Entity entity(Key key) {
    return new Account.Entity(
        key,
        narrowest(key),
        graph.mustHave(key, RDFS.Nodes.label),
        graph.texts(key, SKOS.altLabel.asNode()),
        graph.key(key, News.country),
        graph.yes(key, News.known));
  }

  private EntityClass narrowest(Key key) {
    return Arrays.stream(EntityClass.values())
        .filter(type -> graph.is(key, News.of(type)))
        .max(Comparator.comparing(type -> type.parent().isPresent()))
        .orElseThrow(() -> new IllegalStateException(key.path() + " has no class"));
  }

  private Account.Event event(Key key) {
    List<EventClass> types = types(key);
    List<Key> topics = graph.keys(key, Facts.about(types));
    Interval extent = new Interval(graph.day(key, News.begins), graph.day(key, News.ends));
    return new Account.Event(
        number(key),
        types,
        participants(key),
        graph.keys(key, News.place),
        topics.stream().filter(topic -> !isOwn(topic)).toList(),
        numbers(topics.stream().filter(this::isOwn)),
        numbers(graph.keys(key, News.partOf).stream()),
        numbers(graph.keys(key, News.before).stream()),
        graph
            .key(key, News.refersBackTo)
            .map(this::number)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        graph
            .text(key, News.ordinal)
            .map(Integer::parseInt)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        graph.between(key),
        Optional.of(extent).filter(Interval::isKnown),
        graph.text(key, News.timeExpression),
        factuality(key),
        attribution(key),
        graph.text(key, News.quote),
        sentence(key),
        triggers.get(key),
        graph.mustHave(key, News.extractor));
  }

  private List<EventClass> types(Key key) {
    return Arrays.stream(EventClass.values()).filter(type -> graph.is(key, News.of(type))).toList();
  }

  /** Roles are declared wider before narrower, so that the narrowest stays. */
  private SortedMap<Key, Role> participants(Key key) {
    SortedMap<Key, Role> found = new TreeMap<>();
    for (Role role : Role.values()) {
      graph.keys(key, News.of(role)).forEach(who -> found.put(who, role));
    }
    return found;
  }

  private Factuality factuality(Key key) {
    List<Node> stated = graph.nodes(key, News.factuality);
    return Arrays.stream(Factuality.values())
        .filter(each -> stated.contains(News.of(each)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(key.path() + " has no factuality"));
  }

  private Attribution attribution(Key key) {
    return new Attribution(
        graph.key(key, News.source), graph.key(key, News.via), graph.yes(key, News.unnamedSource));
  }

  private Account.Post post(Key key) {
    return new Account.Post(
        graph.keys(key, News.holder).get(0),
        graph.mustHave(key, News.title),
        graph.keys(key, News.of).get(0),
        sentence(key),
        graph.mustHave(key, News.extractor));
  }

  private Account.Relation relation(Key key) {
    String predicate = graph.mustHave(key, RDF.Nodes.predicate);
    return new Account.Relation(
        graph.keys(key, RDF.Nodes.subject).get(0),
        predicate.substring(News.NS.length()),
        graph.keys(key, RDF.Nodes.object).get(0),
        sentence(key),
        graph.mustHave(key, News.extractor));
  }

  private <T> List<T> numbered(Node type, Function<Key, T> read) {
    return graph.all(type).stream().sorted(Comparator.comparing(this::number)).map(read).toList();
  }

  private int sentence(Key key) {
    return sentences.indexOf(graph.keys(key, News.sentence).get(0));
  }

  private boolean isOwn(Key key) {
    return key.path().startsWith(article.within("event-").path());
  }

  private List<Integer> numbers(Stream<Key> events) {
    return events.map(this::number).toList();
  }

  /** The n of {@code article/x#event-n}. */
  private int number(Key key) {
    return Integer.parseInt(key.path().substring(key.path().lastIndexOf('-') + 1));
  }

  private Stretch stretch(Key span) {
    return new Stretch(
        Integer.parseInt(graph.mustHave(span, Nif.beginIndex)),
        Integer.parseInt(graph.mustHave(span, Nif.endIndex)));
  }
}
