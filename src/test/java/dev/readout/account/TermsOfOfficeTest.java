package dev.readout.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extract.Claim.PostTold;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.link.Who;
import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The days that the offices an article names leave for it; real offices by their real dates. */
class TermsOfOfficeTest {
  private static final Authority AUTHORITY = Authority.bundled();
  private final TermsOfOffice terms = new TermsOfOffice(AUTHORITY);

  @Test
  void oneOfficeLeavesItsTerm() {
    Interval common = terms.common(List.of(post("Olaf Scholz", "Chancellor", "Germany")));
    assertThat(common.earliest()).contains(LocalDate.of(2021, 12, 8));
    assertThat(common.overlaps(Interval.day(LocalDate.of(2023, 5, 1)))).isTrue();
    assertThat(common.overlaps(Interval.day(LocalDate.of(2019, 5, 1)))).isFalse();
  }

  @Test
  void twoOfficesLeaveTheDaysOfBoth() {
    Interval common =
        terms.common(
            List.of(
                post("Angela Merkel", "Chancellor", "Germany"),
                post("Emmanuel Macron", "President", "France")));
    assertThat(common.earliest()).contains(LocalDate.of(2017, 5, 14));
    assertThat(common.latest().orElseThrow())
        .isBetween(LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 31));
  }

  @Test
  void anOfficeThatNobodyKnowsTellsNothing() {
    assertThat(terms.common(List.of())).isEqualTo(Interval.UNKNOWN);
    assertThat(terms.common(List.of(post("Anna Brandt", "Chancellor", "Germany"))))
        .isEqualTo(Interval.UNKNOWN);
    assertThat(terms.common(List.of(post("Olaf Scholz", "Chancellor", "Kenya"))))
        .isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void anUnknownOfficeDoesNotWidenAKnownOne() {
    PostTold known = post("Olaf Scholz", "Chancellor", "Germany");
    PostTold unknown = post("Anna Brandt", "President", "Kenya");
    assertThat(terms.common(List.of(known, unknown)))
        .isEqualTo(terms.common(List.of(unknown, known)))
        .isEqualTo(terms.common(List.of(known)));
  }

  private static PostTold post(String holder, String title, String of) {
    Optional<Known> known = AUTHORITY.named(holder).stream().findFirst();
    Key key = known.map(Known::key).orElse(Key.entity(EntityClass.PERSON, holder));
    Who who = new Who(key, EntityClass.PERSON, holder, Optional.empty(), known.isPresent());
    return new PostTold(0, who, title, Key.entity(EntityClass.COUNTRY, of), "test");
  }
}
