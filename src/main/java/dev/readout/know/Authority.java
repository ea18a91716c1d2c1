package dev.readout.know;

import dev.readout.text.Problem;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known before any article is read; never changes once loaded, so threads may share it.
 *
 * <p>Lists of candidates come most prominent first. It knows names, not texts: which candidate an
 * article means is for {@code link} to decide.
 */
public final class Authority {
  private static final Pattern RULE_OF =
      Pattern.compile("(?:the )?(.+?) (?:government|regime|administration|authorities|cabinet)");

  /** "Bashar al-Assad" is written "Bashar Assad" as well. */
  private static final Pattern ARABIC_ARTICLE = Pattern.compile(" (?:al|el|Al|El)[- ](?=\\p{Lu})");

  private final Map<Key, Known> known;
  private final Names names = new Names();
  private final Surnames surnames = new Surnames();
  private final Offices offices;
  private final GivenNames givenNames;
  private final Terms terms;
  private final Optional<Imported> imported;
  private final Map<String, Key> countryByPeople = new HashMap<>();
  private final Map<String, Key> governmentBySeat = new HashMap<>();
  private final Map<Key, Key> governments;
  private final List<Problem> problems;

  /** The facts that come with Readout. */
  public static Authority bundled() {
    return with(List.of());
  }

  /**
   * The facts that come with Readout and those of the user's files, which have the same form; a
   * folder among them is an index that a {@link GazetteerWriter} made.
   */
  public static Authority with(List<Path> extra) {
    Optional<Gazetteer> index =
        extra.stream().flatMap(path -> Gazetteer.open(path).stream()).findFirst();
    List<Path> files = extra.stream().filter(path -> !Files.isDirectory(path)).toList();
    return new Authority(AuthorityFiles.read(files), index);
  }

  Authority(AuthorityFiles files, Optional<Gazetteer> index) {
    Collection<Problem> found = new LinkedHashSet<>(files.problems());
    Catalogue catalogue = new Catalogue(found);
    files.bundled().stream().filter(Catalogue::isEntity).forEach(r -> catalogue.take(r, false));
    new CountryBodies(files.bundled()).rows().forEach(row -> catalogue.take(row, true));
    files.extra().stream().filter(Catalogue::isEntity).forEach(row -> catalogue.take(row, true));
    offices = files.offices(found);
    givenNames = files.givenNames();
    known = catalogue.known();
    governments = Map.copyOf(catalogue.governments());
    imported = index.map(each -> new Imported(each, offices, ground(catalogue)));
    terms = new Terms(catalogue.tenures(), offices, ledByHeadOfState(catalogue), imported);
    catalogue.rows().forEach((key, rows) -> rows.forEach(row -> addNames(known.get(key), row)));
    known.values().stream().filter(each -> each.speaksFor().isPresent()).forEach(this::addSeat);
    files.commonWords().forEach(names::addCommon);
    problems = List.copyOf(found);
  }

  /** The lines of the files that could not be read. */
  public List<Problem> problems() {
    return problems;
  }

  /** Everything known, in the order of the files. */
  public Collection<Known> all() {
    return Collections.unmodifiableCollection(known.values());
  }

  public Optional<Known> get(Key key) {
    return Optional.ofNullable(known.get(key)).or(() -> imported.flatMap(more -> more.get(key)));
  }

  /** Who bears this name; accents do not count, nor capitals when all letters are capitals. */
  public List<Known> named(String surface) {
    List<Known> found = exactly(surface);
    return found.isEmpty() && INITIAL.matcher(surface).find()
        ? exactly(INITIAL.matcher(surface).replaceFirst(" ")).stream()
            .filter(each -> each.type() == EntityClass.PERSON)
            .toList()
        : found;
  }

  /** "Anna B. Kowal" is Anna Kowal, where no other is known. */
  private static final Pattern INITIAL = Pattern.compile(" \\p{Lu}\\. ");

  private List<Known> exactly(String surface) {
    List<Known> found = names.of(surface);
    return imported.map(more -> both(found, more.named(surface))).orElse(found);
  }

  /** The longest known name that begins with the word at {@code from}. */
  public Optional<Match> longest(List<String> words, int from) {
    Optional<Match> found = names.longest(words, from);
    Optional<Match> more = imported.flatMap(each -> each.longest(words, from));
    boolean same = found.isPresent() && more.isPresent() && found.get().to() == more.get().to();
    boolean longer = more.isPresent() && found.stream().allMatch(f -> f.to() < more.get().to());
    return same
        ? found.map(each -> each.with(both(each.candidates(), more.get().candidates())))
        : longer ? more : found;
  }

  /** People who are called so after the first mention: "Brandt", "Kim". */
  public List<Known> surnamed(String surname) {
    List<Known> found = surnames.named(surname);
    return imported.map(more -> both(found, more.surnamed(surname))).orElse(found);
  }

  /**
   * People with all the names of a shorter one, and more: "Recep Tayyip Erdoğan" for the last two.
   */
  public List<Known> fuller(String name) {
    List<String> some = words(name);
    return surnamed(some.get(some.size() - 1)).stream()
        .filter(known -> words(known.label()).size() > some.size())
        .filter(known -> words(known.label()).containsAll(some))
        .toList();
  }

  private static List<String> words(String name) {
    return List.of(Spelling.plain(name).split(" "));
  }

  /** Whether a text calls a person of this name "she" or "he", where the name alone tells. */
  public Optional<Gender> gender(String name) {
    return givenNames.of(name);
  }

  /** The country of "Turkish", "Turk" and "Turks". */
  public Optional<Known> countryOfAdjective(String word) {
    return Optional.ofNullable(countryByPeople.get(people(word))).flatMap(this::get);
  }

  public Optional<Known> governmentOf(Key country) {
    return Optional.ofNullable(governments.get(country)).flatMap(this::get);
  }

  /** Whose government "Moscow", "the Kremlin", "the Syrian regime" stands for. */
  public Optional<Known> governmentNamed(String surface) {
    Key seat = governmentBySeat.get(Spelling.plain(surface));
    if (seat == null) {
      seat = governmentBySeat.get(Spelling.plain(Spelling.withoutArticle(surface)));
    }
    if (seat != null) {
      return get(seat);
    }
    Matcher rule = RULE_OF.matcher(surface);
    return rule.matches() ? governmentOfWords(rule.group(1)) : Optional.empty();
  }

  /** The office of "the prime minister", "top diplomat". */
  public Optional<Office> office(String words) {
    return offices.named(words);
  }

  public List<Term> termsOf(Key person) {
    return terms.of(person);
  }

  /**
   * Who may have held an office then; several when the bounds span a change or the office is
   * shared.
   *
   * @param of a country, its government, or an organization
   */
  public List<Term> holders(Key of, Office office, Interval at) {
    Optional<Known> government = get(of).filter(each -> each.type() == EntityClass.GOVERNMENT);
    return terms.holders(government.flatMap(Known::governs).orElse(of), office, at);
  }

  private Optional<Known> governmentOfWords(String words) {
    return countryOfAdjective(words)
        .or(() -> named(words).stream().filter(Authority::isCountry).findFirst())
        .flatMap(country -> governmentOf(country.key()))
        .or(
            () ->
                Optional.ofNullable(governmentBySeat.get(Spelling.plain(words)))
                    .flatMap(this::get));
  }

  private void addNames(Known each, Row row) {
    each.names().forEach(name -> names.add(name, each));
    if (each.type() == EntityClass.PERSON) {
      surnames.add(each, row.all("surname"));
      each.names().stream().filter(Authority::hasArticle).forEach(n -> names.add(bare(n), each));
    }
    for (String word : row.all("adjectives")) {
      countryByPeople.putIfAbsent(people(word), each.key());
    }
    for (String word : row.all("people")) {
      countryByPeople.putIfAbsent(people(word), each.key());
    }
    for (String seat : row.all("seats")) {
      governmentBySeat.putIfAbsent(Spelling.plain(seat), each.key());
      names.add(seat, each);
    }
  }

  /** Of places and bodies the one that comes with Readout is meant; of people any may be. */
  private static List<Known> both(List<Known> own, List<Known> more) {
    boolean people = own.stream().allMatch(each -> each.type() == EntityClass.PERSON);
    return Stream.concat(
            own.stream(),
            more.stream().filter(e -> own.isEmpty() || people && e.type() == EntityClass.PERSON))
        .toList();
  }

  private Imported.Ground ground(Catalogue catalogue) {
    Map<String, Key> byWikidata = new HashMap<>();
    known.forEach((key, each) -> each.wikidata().ifPresent(id -> byWikidata.putIfAbsent(id, key)));
    Map<String, Key> countries = new HashMap<>();
    Map<Key, List<String>> codes = new HashMap<>();
    catalogue
        .rows()
        .forEach(
            (key, rows) -> {
              if (rows.get(0).type().equals("Country")) {
                codes.put(key, codes(rows.get(0)));
                codes.get(key).forEach(code -> countries.putIfAbsent(code, key));
              }
            });
    return new Imported.Ground(known, byWikidata, countries, codes);
  }

  private static List<String> codes(Row country) {
    return Stream.of("code", "alpha2", "wikidata").flatMap(f -> country.all(f).stream()).toList();
  }

  private static boolean hasArticle(String name) {
    return name.contains("l-") || name.contains("l ");
  }

  private static String bare(String name) {
    return ARABIC_ARTICLE.matcher(name).replaceAll(" ");
  }

  private void addSeat(Known speaker) {
    for (String name : speaker.names()) {
      String plain = Spelling.plain(Spelling.withoutArticle(name));
      speaker.speaksFor().ifPresent(of -> governmentBySeat.putIfAbsent(plain, of));
    }
  }

  private static Set<Key> ledByHeadOfState(Catalogue catalogue) {
    Set<Key> countries = new LinkedHashSet<>();
    for (List<Row> rows : catalogue.rows().values()) {
      Row row = rows.get(0);
      if (row.first("led").filter("head of state"::equals).isPresent()) {
        row.first("governs").flatMap(catalogue::reference).ifPresent(countries::add);
      }
    }
    return Set.copyOf(countries);
  }

  private static boolean isCountry(Known each) {
    return each.type() == EntityClass.COUNTRY;
  }

  private static String people(String word) {
    return Spelling.lower(Spelling.plain(word));
  }
}
