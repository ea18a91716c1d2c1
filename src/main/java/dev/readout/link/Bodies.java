package dev.readout.link;

import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.link.DescriptionWords.Sort;
import dev.readout.text.Token;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says whom a description of several people or of a body means: a government, an institution that
 * the authority knows, a body named before, else a group of its own.
 */
final class Bodies {
  private static final Set<String> COMMERCIAL = WordTable.set("trade");

  /** Bodies that bear the word in their names: "the council" is no army. */
  private static final Set<String> IN_NAMES = WordTable.set("body-in-name");

  /** "the opposition Dawn party": bodies called by a name and the noun. */
  private static final Set<String> BEARING_NAMES = WordTable.set("bearing-name");

  private static final Set<String> JOINING = Set.of("and", ",", "or");

  private final Authority authority;
  private final Cast cast;
  private final Recency recency;
  private final DescriptionWords words;
  private final Optional<Key> home;
  private final String scope;

  /**
   * What the unnamed of an article have in common.
   *
   * @param home the country the article is mostly about, for "the government"
   * @param article tells the unnamed of this article from those of another
   */
  record Scope(Optional<Key> home, String article) {}

  Bodies(Authority authority, Cast cast, Recency recency, DescriptionWords words, Scope scope) {
    this.authority = authority;
    this.cast = cast;
    this.recency = recency;
    this.words = words;
    this.home = scope.home();
    this.scope = scope.article();
  }

  /**
   * Whom the phrase means.
   *
   * @param countries those its adjectives and possessors name
   */
  List<Who> described(NounPhrase phrase, List<Key> countries) {
    List<Integer> origins = origins(phrase);
    if (origins.size() > 1) {
      return origins.stream().map(origin -> ofOne(phrase, origin, origins)).toList();
    }
    return origins.isEmpty() && countries.size() > 1 && phrase.isPlural()
        ? countries.stream().map(country -> from(phrase, country)).toList()
        : List.of(one(phrase, countries));
  }

  /** Those of one of several countries named after them: "officials from Israel and Jordan". */
  private Who from(NounPhrase phrase, Key country) {
    String of = authority.get(country).map(Known::label).orElse(country.path());
    String label = phrase.label() + " from " + of;
    return new Who(
        Key.entity(EntityClass.GROUP, label),
        EntityClass.GROUP,
        label,
        Optional.of(country),
        false);
  }

  /** "British and Irish ministers": the words that name their countries, in reading order. */
  private List<Integer> origins(NounPhrase phrase) {
    List<Integer> found = new ArrayList<>();
    boolean joined = true;
    for (int at = phrase.head() - 1; at >= 0; at--) {
      Token token = phrase.sentence().token(at);
      if (country(phrase, at).isPresent()) {
        if (!joined) {
          return found;
        }
        found.add(0, at);
        joined = false;
        at = first(phrase, at);
      } else if (JOINING.contains(token.word())) {
        joined = true;
      } else if (!found.isEmpty() || !token.isNoun() && !token.pos().startsWith("JJ")) {
        return found;
      }
    }
    return found;
  }

  private Optional<Key> country(NounPhrase phrase, int word) {
    return Demonym.endingAt(authority, phrase.sentence(), word)
        .map(Demonym::country)
        .or(
            () ->
                authority.named(phrase.sentence().token(word).word()).stream()
                    .filter(known -> known.type() == EntityClass.COUNTRY)
                    .findFirst())
        .map(Known::key);
  }

  /** Where the words begin that name a country and end with this one. */
  private int first(NounPhrase phrase, int word) {
    return Demonym.endingAt(authority, phrase.sentence(), word).map(Demonym::first).orElse(word);
  }

  /** Those of one of several countries: the Irish of "British and Irish ministers". */
  private Who ofOne(NounPhrase phrase, int origin, List<Integer> origins) {
    Key country = country(phrase, origin).orElseThrow();
    String rest = phrase.words(origins.get(origins.size() - 1) + 1);
    String label = phrase.sentence().words(first(phrase, origin), origin) + " " + rest;
    return institution(phrase, country)
        .orElseGet(
            () ->
                new Who(
                    Key.entity(EntityClass.GROUP, label),
                    EntityClass.GROUP,
                    label,
                    Optional.of(country),
                    false));
  }

  /**
   * Whom a noun before another means: the army of "an army convoy", the rebels of "rebel camps".
   *
   * @param countries those that the whole phrase names
   */
  Who inside(NounPhrase people, List<Key> countries) {
    Optional<Key> country =
        countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    String label = people.ownWords();
    return government(people, country)
        .or(() -> country.flatMap(of -> institution(people, of)))
        .orElseGet(
            () ->
                new Who(
                    Key.entity(EntityClass.GROUP, label + " " + scope),
                    EntityClass.GROUP,
                    label,
                    country,
                    false));
  }

  /** Those of whom only the number is told. */
  Who counted(NounPhrase count) {
    return group(count, Optional.empty());
  }

  private Who one(NounPhrase phrase, List<Key> countries) {
    Optional<Key> country =
        countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    return government(phrase, country)
        .or(() -> country.flatMap(of -> institution(phrase, of)))
        .or(() -> namedBefore(phrase, countries))
        .orElseGet(() -> group(phrase, country));
  }

  private Optional<Who> government(NounPhrase phrase, Optional<Key> country) {
    if (!words.is(phrase.headLemma(), Sort.REGIME)) {
      return Optional.empty();
    }
    Optional<Key> of = phrase.isBare() ? country.or(() -> home) : country;
    return of.flatMap(authority::governmentOf).map(cast::asWho);
  }

  /** "Brazil's foreign ministry", "the Congolese army": bodies that every country has. */
  private Optional<Who> institution(NounPhrase phrase, Key country) {
    return authority
        .get(country)
        .flatMap(
            known -> {
              String words = capitals(phrase.ownWords());
              return body(words + " of " + known.label())
                  .or(() -> body(words + " of the " + known.label()))
                  .or(() -> body(phrase.words(phrase.first())));
            });
  }

  private Optional<Who> body(String name) {
    return authority.named(name).stream()
        .filter(known -> known.type().isA(EntityClass.ORGANIZATION))
        .findFirst()
        .map(cast::asWho);
  }

  private static String capitals(String words) {
    StringBuilder capitals = new StringBuilder();
    for (String word : words.split(" ")) {
      capitals
          .append(capitals.length() == 0 ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return capitals.toString();
  }

  private Optional<Who> namedBefore(NounPhrase phrase, List<Key> countries) {
    boolean anaphoric =
        words.is(phrase.headLemma(), Sort.BODY)
            && !phrase.isPlural()
            && phrase.isBare()
            && phrase.hasWord("the")
            && countries.isEmpty();
    return anaphoric ? recency.body(who -> isOfSort(who, phrase.headLemma())) : Optional.empty();
  }

  /**
   * "the commission" is no party and no court, as their names tell; a "bank" or "union" is called
   * so in its name.
   */
  private boolean isOfSort(Who who, String noun) {
    List<String> own = List.of(who.label().toLowerCase(Locale.ROOT).split(" "));
    boolean other = own.stream().anyMatch(word -> words.is(word, Sort.BODY));
    boolean any = !IN_NAMES.contains(noun) && (who.known() || own.size() == 1);
    return own.contains(noun) || !other && (any || isTrade(noun));
  }

  /** What may be called anything: "Northfield Paper" is a company. */
  private static boolean isTrade(String noun) {
    return COMMERCIAL.contains(noun);
  }

  /** Those of a country are the same in every article, others only in this one. */
  private Who group(NounPhrase phrase, Optional<Key> country) {
    String label = phrase.label();
    Optional<String> name = phrase.nameInside();
    if (name.isPresent() && BEARING_NAMES.contains(phrase.headLemma())) {
      Key key = Key.entity(EntityClass.ORGANIZATION, name.get());
      return new Who(key, EntityClass.ORGANIZATION, name.get(), country, false);
    }
    boolean shared = phrase.isPlural() && country.isPresent();
    Key key = Key.entity(EntityClass.GROUP, shared ? label : label + " " + scope);
    return new Who(key, EntityClass.GROUP, label, country, false);
  }

  /** The country that most of an article's names belong to; empty when two come close. */
  static Optional<Key> home(List<Key> countries) {
    Map<Key, Long> counts =
        countries.stream()
            .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
    List<Map.Entry<Key, Long>> most =
        counts.entrySet().stream()
            .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
            .limit(2)
            .toList();
    boolean clear =
        most.size() == 1
            || most.size() == 2 && most.get(0).getValue() >= 2 * most.get(1).getValue();
    return clear ? Optional.of(most.get(0).getKey()) : Optional.empty();
  }

  /** The country of a known name. */
  static Optional<Key> country(Known known) {
    return known.type() == EntityClass.COUNTRY
        ? Optional.of(known.key())
        : known.governs().or(known::country);
  }
}
