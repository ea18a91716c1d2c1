package dev.readout.know;

import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an imported index adds to the facts that come with Readout, which go before it: who is known
 * there with posts has those posts alone.
 */
final class Imported {
  private static final Pattern ID = Pattern.compile("-(q\\d+|geonames-\\d+)$");
  private static final int LONGEST_NAME = 8;

  /** Inhabitants of a city whose name is taken for nothing else. */
  private static final long KNOWN_TO_ALL = 100_000;

  private final Gazetteer index;
  private final Offices offices;
  private final Ground ground;
  private final Map<Key, List<Tenure>> byBody = new ConcurrentHashMap<>();

  Imported(Gazetteer index, Offices offices, Ground ground) {
    this.index = index;
    this.offices = offices;
    this.ground = ground;
  }

  /**
   * What was known before.
   *
   * @param byWikidata the keys of those with a Wikidata id
   * @param countries the keys of countries by each of their codes
   * @param codes the codes of each country, and its Wikidata id
   */
  record Ground(
      Map<Key, Known> known,
      Map<String, Key> byWikidata,
      Map<String, Key> countries,
      Map<Key, List<String>> codes) {}

  /** Who bears this name and was not known before, the most prominent first. */
  List<Known> named(String surface) {
    String plain = Spelling.plain(surface);
    return plain.isEmpty() ? List.of() : strangers(index.named(plain));
  }

  List<Known> surnamed(String surname) {
    return strangers(
        index.surnamed(Spelling.plain(surname)).stream().filter(Imported::held).toList());
  }

  /** The longest name from a word on; one of a single word that few know may be another word. */
  Optional<Match> longest(List<String> words, int from) {
    String first = Spelling.plain(words.get(from));
    if (first.isEmpty() || !Character.isUpperCase(first.charAt(0)) || !index.begins(first)) {
      return Optional.empty();
    }
    for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
      boolean ends = !Spelling.plain(words.get(to - 1)).isEmpty();
      String name = Spelling.plain(String.join(" ", words.subList(from, to)));
      List<Entry> bearers = ends ? index.named(name) : List.of();
      List<Known> strangers = strangers(bearers);
      if (!strangers.isEmpty()) {
        boolean common = to == from + 1 && bearers.get(0).rank() < KNOWN_TO_ALL;
        return Optional.of(new Match(from, to, strangers, common));
      }
    }
    return Optional.empty();
  }

  Optional<Known> get(Key key) {
    return entry(key).map(this::known);
  }

  /** The posts of a person, unless some were known before. */
  List<Tenure> of(Key person) {
    Optional<Entry> entry =
        ground.known().containsKey(person)
            ? ground.known().get(person).wikidata().flatMap(index::get)
            : entry(person);
    return entry.stream()
        .flatMap(each -> each.posts().stream().flatMap(post -> tenure(person, post).stream()))
        .toList();
  }

  /** Who held an office of a country, in no order that means anything. */
  List<Tenure> at(Key country) {
    return byBody.computeIfAbsent(country, this::held);
  }

  private List<Tenure> held(Key country) {
    List<Tenure> held = new ArrayList<>();
    for (String code : ground.codes().getOrDefault(country, List.of())) {
      for (Entry office : index.offices(code)) {
        for (Entry holder : index.holders(office.id())) {
          holder.posts().stream()
              .filter(post -> post.office().equals(office.id()))
              .forEach(post -> held.add(tenure(key(holder), post, office, country)));
        }
      }
    }
    return List.copyOf(held);
  }

  private Optional<Tenure> tenure(Key holder, Entry.Held post) {
    return index
        .get(post.office())
        .flatMap(
            office ->
                Optional.ofNullable(ground.countries().get(office.country()))
                    .map(country -> tenure(holder, post, office, country)));
  }

  private Tenure tenure(Key holder, Entry.Held post, Entry office, Key country) {
    Tenure.Dates when = Tenure.Dates.parse(post.dates());
    String title = title(office.label(), ground.known().get(country));
    return new Tenure(new Term(holder, title, country, when.since(), when.until()), when.during());
  }

  /** "Minister for Foreign Affairs of Ruritania" → "Foreign Minister". */
  private String title(String label, Known country) {
    String bare = label;
    for (String link : List.of(" of ", " for ")) {
      int at = label.lastIndexOf(link);
      String tail = at < 0 ? "" : Spelling.withoutArticle(label.substring(at + link.length()));
      if (country.names().contains(tail)) {
        bare = label.substring(0, at);
      }
    }
    return offices.named(bare).map(Office::title).orElse(bare);
  }

  private static boolean held(Entry entry) {
    return !entry.posts().isEmpty();
  }

  private List<Known> strangers(List<Entry> entries) {
    Set<String> ids = new HashSet<>();
    return entries.stream()
        .filter(each -> each.rank() >= 0 && !ground.byWikidata().containsKey(each.wikidata()))
        .filter(each -> each.wikidata().isEmpty() || ids.add(each.wikidata()))
        .map(this::known)
        .toList();
  }

  private Optional<Entry> entry(Key key) {
    Matcher id = ID.matcher(key.path());
    Optional<Entry> told = id.find() ? index.get(id(id.group(1))) : Optional.empty();
    return told.filter(each -> each.rank() >= 0 && key(each).equals(key))
        .or(() -> index.keyed(key.path()).stream().filter(e -> key(e).equals(key)).findFirst());
  }

  private static String id(String slug) {
    return slug.startsWith("q") ? slug.toUpperCase(Locale.ROOT) : slug;
  }

  /** The most prominent of a label has the plain key, the others their id after it. */
  private Key key(Entry entry) {
    Key before = ground.byWikidata().get(entry.wikidata());
    if (before != null) {
      return before;
    }
    EntityClass type = entry.type().orElseThrow();
    Key plain = Key.entity(type, entry.label());
    boolean first =
        !ground.known().containsKey(plain)
            && index.keyed(plain.path()).stream()
                .findFirst()
                .filter(each -> each.id().equals(entry.id()))
                .isPresent();
    return first ? plain : Key.entity(type, entry.label() + " " + entry.id());
  }

  private Known known(Entry entry) {
    return new Known(
        key(entry),
        entry.type().orElseThrow(),
        entry.label(),
        entry.names(),
        Optional.of(entry.wikidata()).filter(id -> !id.isEmpty()),
        Optional.ofNullable(ground.countries().get(entry.country())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        point(entry.at()));
  }

  private static Optional<Known.Point> point(String at) {
    int comma = at.indexOf(',');
    return comma < 0
        ? Optional.empty()
        : Optional.of(
            new Known.Point(
                Double.parseDouble(at.substring(0, comma)),
                Double.parseDouble(at.substring(comma + 1))));
  }
}
