package dev.readout.link;

import dev.readout.know.Authority;
import dev.readout.know.Office;
import dev.readout.know.Term;
import dev.readout.time.Interval;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who held an office on the day of an article: "the German chancellor". */
final class Offices {
  private final Authority authority;
  private final Interval date;
  private final Cast cast;

  Offices(Authority authority, Interval date, Cast cast) {
    this.authority = authority;
    this.date = date;
    this.cast = cast;
  }

  Authority authority() {
    return authority;
  }

  Optional<Office> office(String words) {
    return authority.office(words);
  }

  /** The one person who may have held the office; one whom the article names before any other. */
  Optional<Who> holder(Office office, Key country) {
    if (!date.isKnown()) {
      return Optional.empty();
    }
    List<Key> holders =
        authority.holders(country, office, date).stream()
            .filter(term -> !endsAsTheDaysBegin(term))
            .map(Term::holder)
            .distinct()
            .toList();
    List<Key> named = holders.stream().filter(cast::isNamed).toList();
    List<Key> sure = named.isEmpty() ? holders : named;
    return sure.size() == 1 ? authority.get(sure.get(0)).map(cast::asWho) : Optional.empty();
  }

  /** The office that a person whom the authority knows held on the day; none when it held two. */
  Optional<Office> heldBy(Who person) {
    List<Office> held =
        authority.termsOf(person.key()).stream()
            .filter(term -> date.isKnown() && spanOf(term).overlaps(date))
            .flatMap(term -> authority.office(term.title().toLowerCase(Locale.ROOT)).stream())
            .distinct()
            .toList();
    return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
  }

  private static Interval spanOf(Term term) {
    return new Interval(term.since(), term.until());
  }

  /** The day on which an office changes hands is the successor's. */
  private boolean endsAsTheDaysBegin(Term term) {
    return term.until().isPresent() && term.until().equals(date.earliest());
  }
}
