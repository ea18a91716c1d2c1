package dev.readout.merge;

import dev.readout.account.Account;
import dev.readout.know.Term;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The offices that articles tell of, and those that the persons they name held at the time. */
final class Offices {
  private final Background background;
  private final SortedMap<Key, MergedPost> posts = new TreeMap<>();

  Offices(Background background) {
    this.background = background;
  }

  List<MergedPost> merge(Collection<Account> accounts) {
    for (Account account : accounts) {
      Interval dated = account.source().dated();
      // Without both bounds every office ever held would do.
      if (dated.earliest().isPresent() && dated.latest().isPresent()) {
        account.entities().stream()
            .filter(entity -> entity.type() == EntityClass.PERSON)
            .flatMap(person -> background.termsOf(person.key()).stream())
            .filter(term -> heldIn(term).isKnown() && heldIn(term).overlaps(dated))
            .forEach(term -> add(term.holder(), term.title(), term.of()));
      }
      for (int i = 0; i < account.posts().size(); i++) {
        Account.Post post = account.posts().get(i);
        Key node = account.source().key().within("post-" + (i + 1));
        add(post.holder(), post.title(), post.of())
            .told()
            .add(new Told(account, node, post.sentence(), post.rule()));
      }
    }
    return List.copyOf(posts.values());
  }

  private MergedPost add(Key holder, String title, Key of) {
    Key key = Key.post(title, of, holder);
    return posts.computeIfAbsent(
        key,
        absent -> {
          List<Term> terms =
              background.termsOf(holder).stream()
                  .filter(term -> Key.post(term.title(), term.of(), holder).equals(key))
                  .toList();
          return new MergedPost(
              key,
              holder,
              title,
              of,
              only(terms, Term::since),
              only(terms, Term::until),
              new ArrayList<>());
        });
  }

  /** A date of the term, when the office was held once: two terms' dates would mix. */
  private static Optional<LocalDate> only(
      List<Term> terms, Function<Term, Optional<LocalDate>> date) {
    return terms.size() == 1 ? date.apply(terms.get(0)) : Optional.empty();
  }

  private static Interval heldIn(Term term) {
    return new Interval(term.since(), term.until());
  }
}
