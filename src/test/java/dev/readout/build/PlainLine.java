package dev.readout.build;

import dev.readout.account.Account;
import dev.readout.account.Facts;
import dev.readout.text.Article;
import dev.readout.time.Interval;
import dev.readout.vocab.Base;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import dev.readout.vocab.Key;
import dev.readout.vocab.News;
import dev.readout.vocab.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;

/**
 * A line that understands "Ann met Bob." and nothing else, for tests of what goes on around it. It
 * fails on an article that says "BUG".
 */
public final class PlainLine {
  private static final Pattern MEETING = Pattern.compile("(\\p{Lu}\\w+) met (\\p{Lu}\\w+)\\.");

  private PlainLine() {}

  public static Build.Line of(Base base, int threads) {
    return new Build.Line(PlainLine::read, (accounts, out) -> merge(base, accounts, out), threads);
  }

  /** An article as the readers would give it. */
  public static Article article(String identity, String text) {
    Optional<String> none = Optional.empty();
    String digest = "sha256:" + Key.digest(text, 64);
    return new Article(
        identity, identity, text, digest, none, none, none, none, none, List.of(), List.of());
  }

  static Account read(Article article) {
    if (article.text().contains("BUG")) {
      throw new IllegalStateException("a bug of ours");
    }
    List<MatchResult> meetings = MEETING.matcher(article.text()).results().toList();
    List<Account.Sentence> sentences = new ArrayList<>();
    List<Account.Event> events = new ArrayList<>();
    Map<Key, Account.Entity> people = new TreeMap<>();
    for (MatchResult meeting : meetings) {
      Account.Stretch at = new Account.Stretch(meeting.start(), meeting.end());
      sentences.add(new Account.Sentence(at));
      TreeMap<Key, Role> who = new TreeMap<>();
      for (String name : List.of(meeting.group(1), meeting.group(2))) {
        Account.Entity person = person(name);
        people.put(person.key(), person);
        who.put(person.key(), Role.PARTICIPANT);
      }
      events.add(meeting(events.size() + 1, who, at));
    }
    List<Account.Entity> entities = List.copyOf(people.values());
    return new Account(
        source(article), sentences, List.of(), List.of(), entities, events, List.of(), List.of());
  }

  private static Account.Entity person(String name) {
    Key key = Key.entity(EntityClass.PERSON, name);
    return new Account.Entity(
        key, EntityClass.PERSON, name, List.of(name), Optional.empty(), false);
  }

  private static Account.Event meeting(int number, SortedMap<Key, Role> who, Account.Stretch at) {
    return new Account.Event(
        number,
        List.of(EventClass.MEETING),
        who,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Interval.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Factuality.HAPPENED,
        Account.Attribution.ARTICLE,
        Optional.empty(),
        number - 1,
        at,
        "plain");
  }

  private static Account.Source source(Article article) {
    return new Account.Source(
        Key.article(article.identity()),
        article.fileName(),
        article.digest(),
        article.text(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Interval.UNKNOWN,
        "",
        Optional.empty(),
        Optional.empty());
  }

  /** One event for each set of people that met, whoever told it. */
  private static void merge(Base base, Stream<Account> accounts, StreamRDF out) {
    Facts facts = new Facts(base, out::triple);
    accounts.forEach(
        account ->
            account
                .events()
                .forEach(
                    event -> {
                      List<String> names =
                          event.participants().keySet().stream().map(Key::name).toList();
                      Key met = new Key("event/meeting-" + String.join("-", names));
                      facts.types(met, event.types());
                      facts.participants(met, event.participants());
                      facts.fact(met, News.reports, account.source().key());
                    }));
  }
}
