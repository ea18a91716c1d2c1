package dev.readout.account;

import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one article says, and nothing that another says: the content of its named graph.
 *
 * <p>Sentences, mentions, times, events, posts and relations are in reading order; whatever has no
 * place in the text is in the order of its key, each once, so that an account read back from its
 * graph equals the one written. Spans here count code points of the article's text. Each telling of
 * an event is an event of its own here; which are the same is found by {@code merge}.
 */
public record Account(
    Source source,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Time> times,
    List<Entity> entities,
    List<Event> events,
    List<Post> posts,
    List<Relation> relations) {
  public Account {
    sentences = List.copyOf(sentences);
    mentions = ordered(mentions, Comparator.comparing(Mention::at).thenComparing(Mention::entity));
    times = ordered(times, Comparator.comparing(Time::at));
    entities = ordered(entities, Comparator.comparing(Entity::key));
    events = ordered(events, Comparator.comparing(Event::number));
    posts = List.copyOf(posts);
    relations = List.copyOf(relations);
  }

  /**
   * The article itself.
   *
   * @param published the day, only when sure
   * @param dated bounds of the day it was published
   * @param dateRule which rule decided, in words; empty when nothing is known
   * @param publisher the organization's key, listed among the entities
   * @param author the person's key, listed among the entities
   */
  public record Source(
      Key key,
      String fileName,
      String digest,
      String text,
      Optional<String> headline,
      Optional<String> url,
      Optional<String> language,
      Optional<LocalDate> published,
      Interval dated,
      String dateRule,
      Optional<Key> publisher,
      Optional<Key> author) {}

  /**
   * A stretch of the text in code points, end exclusive; of two that begin together the longer
   * comes first.
   */
  public record Stretch(int begin, int end) implements Comparable<Stretch> {
    @Override
    public int compareTo(Stretch other) {
      int order = Integer.compare(begin, other.begin);
      return order != 0 ? order : Integer.compare(other.end, end);
    }
  }

  /** A sentence of the story or of a headline or caption. */
  public record Sentence(Stretch at) {}

  /** Words that stand for an entity. */
  public record Mention(Stretch at, Key entity) {}

  /** Words that stand for a time; {@code value} as in TIMEX3, empty when it cannot be said. */
  public record Time(Stretch at, String value, Interval interval) {}

  /**
   * Somebody or something the article names.
   *
   * @param names as met in the article; names, not descriptions; for a group its words
   * @param country where the article tells it of a person or group ("a Turkish official")
   * @param known true when the authority knows this key, and so its other facts
   */
  public record Entity(
      Key key,
      EntityClass type,
      String label,
      List<String> names,
      Optional<Key> country,
      boolean known) {
    public Entity {
      names = ordered(names, Comparator.naturalOrder());
    }
  }

  /**
   * One telling of an event.
   *
   * @param number n in {@code #event-n}, from 1, in reading order
   * @param types one or two, most specific first
   * @param participants each entity once, in its narrowest role
   * @param topics what it was about; for a statement, {@code news:about}
   * @param topicEvents numbers of this article's events that it was about
   * @param within numbers of events it was part of ("on the sidelines of the summit")
   * @param before numbers of events that it came before
   * @param same number of an earlier telling that this one refers back to ("the call")
   * @param when bounds of when it happened
   * @param extent its stated begin and end, when it lasted
   * @param timeWords the time as written: "Tuesday"
   * @param sentence index into the account's sentences
   * @param trigger the words that tell it
   * @param rule which lexicon entry or rule read it
   */
  public record Event(
      int number,
      List<EventClass> types,
      SortedMap<Key, Role> participants,
      List<Key> places,
      List<Key> topics,
      List<Integer> topicEvents,
      List<Integer> within,
      List<Integer> before,
      OptionalInt same,
      OptionalInt ordinal,
      Interval when,
      Optional<Interval> extent,
      Optional<String> timeWords,
      Factuality factuality,
      Attribution attribution,
      Optional<String> quote,
      int sentence,
      Stretch trigger,
      String rule) {
    public Event {
      types = mostSpecific(types);
      participants = Collections.unmodifiableSortedMap(new TreeMap<>(participants));
      places = ordered(places, Comparator.naturalOrder());
      topics = ordered(topics, Comparator.naturalOrder());
      topicEvents = ordered(topicEvents, Comparator.naturalOrder());
      within = ordered(within, Comparator.naturalOrder());
      before = ordered(before, Comparator.naturalOrder());
      extent = extent.filter(Interval::isKnown);
    }
  }

  /**
   * Who says so.
   *
   * @param source closest to the event among those named; empty when the article itself says it
   * @param via who relayed it to the article
   * @param unnamed true for "reportedly" and its like
   */
  public record Attribution(Optional<Key> source, Optional<Key> via, boolean unnamed) {
    public static final Attribution ARTICLE =
        new Attribution(Optional.empty(), Optional.empty(), false);
  }

  /** An office somebody holds according to this article. */
  public record Post(Key holder, String title, Key of, int sentence, String rule) {}

  /** Any other relation between two entities; {@code predicate} is the property's local name. */
  public record Relation(Key subject, String predicate, Key object, int sentence, String rule) {}

  /** The same with other bounds of the day it was published, and the rule that found them. */
  public Account dated(Interval dated, String rule) {
    Source now =
        new Source(
            source.key,
            source.fileName,
            source.digest,
            source.text,
            source.headline,
            source.url,
            source.language,
            source.published,
            dated,
            source.dateRule.isEmpty() ? rule : source.dateRule + "; " + rule,
            source.publisher,
            source.author);
    return new Account(now, sentences, mentions, times, entities, events, posts, relations);
  }

  /** How many reports it gives: one for each event, post and relation it tells. */
  public int reports() {
    return events.size() + posts.size() + relations.size();
  }

  /** The entities by key, for those that walk the events. */
  public Map<Key, Entity> byKey() {
    return entities.stream().collect(Collectors.toUnmodifiableMap(Entity::key, entity -> entity));
  }

  /** In order, and each once: what compares as equal is the same thing, the first of it stays. */
  private static <T> List<T> ordered(List<T> things, Comparator<? super T> order) {
    TreeMap<T, T> each = new TreeMap<>(order);
    things.forEach(thing -> each.putIfAbsent(thing, thing));
    return List.copyOf(each.values());
  }

  /** Without those that another of them implies, subclasses first. */
  private static List<EventClass> mostSpecific(List<EventClass> types) {
    return types.stream()
        .filter(type -> types.stream().noneMatch(other -> other != type && other.isA(type)))
        .distinct()
        .sorted(
            Comparator.comparing((EventClass type) -> type.parent().isEmpty())
                .thenComparing(type -> type))
        .toList();
  }
}
