package dev.readout.account;

import dev.readout.extract.Claim.PostTold;
import dev.readout.know.Authority;
import dev.readout.know.Term;
import dev.readout.time.Interval;
import java.util.List;
import java.util.Optional;

/** The time in which all the offices that an article tells of were held as it says. */
final class TermsOfOffice {
  private final Authority authority;

  TermsOfOffice(Authority authority) {
    this.authority = authority;
  }

  /**
   * The days common to all posts that the authority knows; unknown when there are none, when they
   * have no day in common, or when somebody held the same post twice.
   */
  Interval common(List<PostTold> posts) {
    Interval common = Interval.UNKNOWN;
    for (PostTold post : posts) {
      Optional<Interval> both = term(post).flatMap(common::intersect);
      common = both.orElse(common);
    }
    return common;
  }

  private Optional<Interval> term(PostTold post) {
    List<Term> terms =
        authority.termsOf(post.holder().key()).stream()
            .filter(term -> term.of().equals(post.of()))
            .filter(term -> term.title().equalsIgnoreCase(post.title()))
            .toList();
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(
            terms.stream()
                .flatMap(term -> term.since().stream())
                .min(java.time.LocalDate::compareTo),
            terms.stream().allMatch(term -> term.until().isPresent())
                ? terms.stream()
                    .flatMap(term -> term.until().stream())
                    .max(java.time.LocalDate::compareTo)
                : Optional.empty()));
  }
}
