package dev.readout.link;

import dev.readout.analyse.Name;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.know.Office;
import dev.readout.know.Term;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people, bodies and places of one article by name: who a full name is, and whose a surname or
 * short form is.
 */
final class Cast {
  /** Years around a term of office within which a bare surname may still mean its holder. */
  private static final int YEARS_AROUND_TERM = 6;

  private static final Set<Office.Kind> LEADING =
      EnumSet.of(
          Office.Kind.HEAD_OF_STATE,
          Office.Kind.HEAD_OF_GOVERNMENT,
          Office.Kind.LEADER,
          Office.Kind.FOREIGN_MINISTER);

  private final Authority authority;
  private final Honorifics honorifics;
  private final Interval date;
  private final Set<Key> countries;
  private final Map<String, Who> people = new LinkedHashMap<>();
  private final Map<String, Who> bodies = new LinkedHashMap<>();

  /** Learns every name of the article, long ones first, so that short ones find them anywhere. */
  Cast(Authority authority, Honorifics honorifics, Interval date, List<NamedSpan> names) {
    this.authority = authority;
    this.honorifics = honorifics;
    this.date = date;
    this.countries = countries(names);
    names.stream()
        .sorted(Comparator.comparingInt(NamedSpan::length).reversed())
        .forEachOrdered(this::learn);
  }

  /** The countries that are named, or of which something is named first of all of its name. */
  private static Set<Key> countries(List<NamedSpan> names) {
    return names.stream()
        .flatMap(name -> name.known().stream().limit(1))
        .filter(known -> known.type() != EntityClass.PERSON)
        .flatMap(
            known ->
                known.type() == EntityClass.COUNTRY
                    ? Stream.of(known.key())
                    : known.governs().or(known::country).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void learn(NamedSpan name) {
    if (name.isPerson() && !isPlaceOrBody(name)) {
      people.computeIfAbsent(name.surface(), surface -> person(name));
    } else if (name.kind().equals(Optional.of(Name.Kind.ORGANIZATION)) && name.known().isEmpty()) {
      bodies.computeIfAbsent(name.surface(), surface -> body(name));
    }
  }

  /** True when the article names this person. */
  boolean isNamed(Key key) {
    return people.values().stream().anyMatch(who -> who.key().equals(key));
  }

  /** Takes it that who bears this name is of a country, unless that is known already. */
  void isOf(String surface, Key country) {
    isOf(people, surface, country);
    isOf(bodies, surface, country);
  }

  private static void isOf(Map<String, Who> named, String surface, Key country) {
    Optional.ofNullable(named.get(surface))
        .filter(each -> each.country().isEmpty())
        .map(Who::key)
        .ifPresent(
            key -> named.replaceAll((name, who) -> who.key().equals(key) ? who.of(country) : who));
  }

  /** Who bears this name here. */
  Optional<Who> who(NamedSpan name) {
    Optional<Known> known = pick(name);
    if (known.isPresent()) {
      return known.map(this::asWho);
    }
    if (people.containsKey(name.surface())) {
      return Optional.of(people.get(name.surface()));
    }
    Optional<Who> person = bareSurname(name);
    if (person.isPresent()) {
      return person;
    }
    if (bodies.containsKey(name.surface())) {
      return Optional.of(bodies.get(name.surface()));
    }
    return name.kind().map(kind -> unknown(name.surface(), type(kind)));
  }

  /** A single name taken for a body is a person's when the article names that person in full. */
  private Optional<Who> bareSurname(NamedSpan name) {
    return name.isSingle() ? longer(people, name) : Optional.empty();
  }

  Who asWho(Known known) {
    Optional<Key> country = known.governs().or(known::country).or(() -> servedCountry(known.key()));
    return new Who(known.key(), known.type(), known.label(), country, true);
  }

  private Optional<Key> servedCountry(Key person) {
    return person.folder().equals(EntityClass.PERSON.folder())
        ? authority.termsOf(person).stream()
            .map(Term::of)
            .filter(of -> of.folder().equals(EntityClass.PLACE.folder()))
            .findFirst()
        : Optional.empty();
  }

  /** "Chad" and "Burkina Faso", whatever they look like. */
  private static boolean isPlaceOrBody(NamedSpan name) {
    boolean person =
        name.length() > 1
            && name.known().stream().anyMatch(known -> known.type() == EntityClass.PERSON);
    return !person
        && name.known().stream().anyMatch(known -> known.type().isA(EntityClass.COUNTRY));
  }

  /**
   * The authority's bearer that fits what the name looks like; a person's surname is none of its
   * business.
   */
  private Optional<Known> pick(NamedSpan name) {
    if (name.isPerson() && name.length() == 1) {
      return isPlaceOrBody(name) ? Optional.of(name.known().get(0)) : Optional.empty();
    }
    return name.known().stream()
        .filter(known -> fits(name, known))
        .min(
            Comparator.comparing((Known known) -> !inOffice(known))
                .thenComparing(known -> !isOfNamedCountry(known)));
  }

  private static boolean fits(NamedSpan name, Known known) {
    boolean person = known.type() == EntityClass.PERSON;
    return name.kind().isEmpty() || name.isPerson() == person || isPlaceOrBody(name);
  }

  private boolean inOffice(Known known) {
    return known.type() == EntityClass.PERSON
        && authority.termsOf(known.key()).stream().anyMatch(this::nearTerm);
  }

  private boolean nearTerm(Term term) {
    return spanOf(term, YEARS_AROUND_TERM).overlaps(date);
  }

  private static Interval spanOf(Term term, int yearsAround) {
    return new Interval(
        term.since().map(day -> day.minusYears(yearsAround)),
        term.until().map(day -> day.plusYears(yearsAround)));
  }

  private Who person(NamedSpan name) {
    if (name.isSingle()) {
      return longer(people, name).or(() -> prominent(name)).orElseGet(() -> unknown(name));
    }
    return pick(name)
        .map(this::asWho)
        .or(() -> longer(people, name))
        .or(() -> shortened(name))
        .orElseGet(() -> unknown(name));
  }

  /** "Tayyip Erdogan": the one officeholder of the time who has all these names and more. */
  private Optional<Who> shortened(NamedSpan name) {
    List<Known> bearers = authority.fuller(name.surface()).stream().filter(this::inOffice).toList();
    return bearers.size() == 1 ? Optional.of(asWho(bearers.get(0))) : Optional.empty();
  }

  private Who body(NamedSpan name) {
    return longer(bodies, name).orElseGet(() -> unknown(name));
  }

  /** The bearer of a longer name that ends in this one: "Brandt" after "Anna Brandt". */
  private static Optional<Who> longer(Map<String, Who> cast, NamedSpan name) {
    return cast.entrySet().stream()
        .filter(
            each ->
                each.getKey().endsWith(" " + name.surface())
                    || name.isPerson() && each.getKey().endsWith("-" + name.surface())
                    || each.getKey().contains(" " + name.surface() + " ")
                    || name.isPerson() && each.getKey().startsWith(name.surface() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The one officeholder of the time whom a bare surname can mean; of several, the one whose
   * country is named too.
   */
  private Optional<Who> prominent(NamedSpan name) {
    List<Known> leaders =
        authority.surnamed(name.surface()).stream()
            .filter(this::leads)
            .filter(known -> agrees(name, known))
            .toList();
    return leaders.stream()
        .filter(known -> leaders.size() == 1 || isOfNamedCountry(known))
        .findFirst()
        .map(this::asWho);
  }

  private boolean isOfNamedCountry(Known known) {
    return known.type() == EntityClass.COUNTRY
        || asWho(known).country().filter(countries::contains).isPresent();
  }

  /**
   * Where Brandt is the chancellor, "Colonel Brandt" is somebody else and "President Brandt" too,
   * and so is "Brándt", whose accent the known name has not.
   */
  private boolean agrees(NamedSpan name, Known known) {
    boolean accented = !name.surface().chars().allMatch(c -> c < 128);
    if (accented && known.label().chars().allMatch(c -> c < 128)) {
      return false;
    }
    Optional<Office> office = authority.office(name.title());
    if (office.isEmpty()) {
      return name.title().isEmpty() || honorifics.isNeutral(name.title());
    }
    return authority.termsOf(known.key()).stream()
        .flatMap(term -> authority.office(term.title()).stream())
        .anyMatch(held -> held.kind() == office.get().kind() || isBare(name.title()));
  }

  /** "Minister" alone may be any minister. */
  private static boolean isBare(String title) {
    return title.equals("minister") || title.equals("secretary");
  }

  /** True for who heads a state or government, or speaks for it abroad, on the article's day. */
  private boolean leads(Known known) {
    return authority.termsOf(known.key()).stream()
        .filter(term -> date.isKnown() && spanOf(term, 1).overlaps(date))
        .flatMap(term -> authority.office(term.title()).stream())
        .anyMatch(office -> LEADING.contains(office.kind()));
  }

  private static Who unknown(NamedSpan name) {
    return unknown(name.surface(), name.kind().map(Cast::type).orElse(EntityClass.ORGANIZATION));
  }

  private static Who unknown(String label, EntityClass type) {
    return new Who(Key.entity(type, label), type, label, Optional.empty(), false);
  }

  private static EntityClass type(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> EntityClass.PERSON;
      case ORGANIZATION -> EntityClass.ORGANIZATION;
      case LOCATION -> EntityClass.PLACE;
    };
  }
}
