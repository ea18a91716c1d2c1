package dev.readout.know;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final Authority AUTHORITY = Authority.bundled();
  private static final Key GERMANY = Key.entity(EntityClass.COUNTRY, "Germany");
  private static final Key RUSSIA = Key.entity(EntityClass.COUNTRY, "Russia");
  private static final Key UNITED_STATES = Key.entity(EntityClass.COUNTRY, "United States");

  @Test
  void loadsWithoutProblems() {
    assertThat(AUTHORITY.problems()).isEmpty();
    assertThat(AUTHORITY.all()).hasSizeGreaterThan(8000);
  }

  @Test
  void printsHowLongLoadingTakes() {
    for (int i = 0; i < 3; i++) {
      long begin = System.nanoTime();
      int size = Authority.bundled().all().size();
      long millis = (System.nanoTime() - begin) / 1_000_000;
      System.out.println("authority: " + size + " entities in " + millis + " ms");
    }
  }

  @Test
  void hasEveryCountryOfTheIsoList() {
    for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      assertThat(AUTHORITY.countryOfCode(code)).as(code).isPresent();
    }
    for (String code : Locale.getISOCountries()) {
      Known country = AUTHORITY.countryOfCode(code).orElseThrow(() -> new AssertionError(code));
      assertThat(country.countryCode()).contains(new Locale("", code).getISO3Country());
    }
  }

  @Test
  void givesEveryGovernmentTheLabelOfItsCountry() {
    assertThat(AUTHORITY.all())
        .filteredOn(each -> each.type() == EntityClass.GOVERNMENT)
        .hasSizeGreaterThan(190)
        .allSatisfy(
            each -> {
              Known country = AUTHORITY.get(each.governs().orElseThrow()).orElseThrow();
              assertThat(each.label().replace("Government of the ", "Government of "))
                  .isEqualTo("Government of " + country.label());
              assertThat(each.key()).isEqualTo(Key.entity(EntityClass.GOVERNMENT, each.label()));
            });
    assertThat(government("Washington")).contains("Government of the United States");
  }

  @Test
  void findsTheGovernmentBehindASeat() {
    assertThat(government("Moscow")).contains("Government of Russia");
    assertThat(government("Damascus")).contains("Government of Syria");
    assertThat(government("Kiev")).isEqualTo(government("Kyiv")).contains("Government of Ukraine");
    assertThat(government("the Syrian regime")).contains("Government of Syria");
    assertThat(government("the Damascus government")).contains("Government of Syria");
    assertThat(government("Springfield")).isEmpty();
  }

  @Test
  void findsTheCountryOfAnAdjectiveOrAPeople() {
    assertThat(country("Turkish")).isEqualTo(country("Turks")).contains("Turkey");
    assertThat(country("Turk")).contains("Turkey");
    assertThat(country("South Korean")).contains("South Korea");
    assertThat(country("North Koreans")).contains("North Korea");
    assertThat(country("Dutch")).contains("Netherlands");
    assertThat(country("Emirati")).contains("United Arab Emirates");
    assertThat(country("Britons")).contains("United Kingdom");
    assertThat(country("green")).isEmpty();
  }

  @Test
  void findsCountriesByTheirShortAndFormerNames() {
    for (String name : List.of("U.S.", "US", "USA", "America", "United States", "UNITED STATES")) {
      assertThat(first(name)).as(name).contains(UNITED_STATES);
    }
    assertThat(first("us")).isEmpty();
    assertThat(first("DPRK")).contains(Key.entity(EntityClass.COUNTRY, "North Korea"));
    assertThat(first("Burma")).contains(Key.entity(EntityClass.COUNTRY, "Myanmar"));
    assertThat(first("Cote d'Ivoire")).contains(Key.entity(EntityClass.COUNTRY, "Ivory Coast"));
    assertThat(first("Türkiye")).contains(Key.entity(EntityClass.COUNTRY, "Turkey"));
  }

  @Test
  void tellsWhoHeldAnOfficeOnADay() {
    assertThat(holders(GERMANY, "chancellor", "2017-05-11")).containsExactly("Angela Merkel");
    assertThat(holders(GERMANY, "chancellor", "2023-05-11")).containsExactly("Olaf Scholz");
    assertThat(holders(GERMANY, "prime minister", "2023-05-11")).containsExactly("Olaf Scholz");
    assertThat(holders(UNITED_STATES, "foreign minister", "2010-01-01"))
        .containsExactly("Hillary Clinton");
    assertThat(holders(UNITED_STATES, "president", "1962-01-01"))
        .containsExactly("John F. Kennedy");
    assertThat(holders(UNITED_STATES, "president", "2017-05-02")).containsExactly("Donald Trump");
    assertThat(holders(RUSSIA, "foreign minister", "2017-05-02")).containsExactly("Sergey Lavrov");
  }

  @Test
  void putsTheOneWhoGovernsFirstAmongLeaders() {
    assertThat(holders(RUSSIA, "leader", "2017-05-02"))
        .containsExactly("Vladimir Putin", "Dmitry Medvedev");
    assertThat(holders(GERMANY, "leader", "2017-05-02").get(0)).isEqualTo("Angela Merkel");
  }

  @Test
  void findsPeopleByNameAndSurname() {
    for (String name : List.of("Bashar al-Assad", "Bashar Assad", "Bashar al Assad")) {
      assertThat(AUTHORITY.named(name))
          .as(name)
          .extracting(Known::label)
          .contains("Bashar al-Assad");
    }
    assertThat(AUTHORITY.surnamed("Assad").get(0).label()).isEqualTo("Bashar al-Assad");
    assertThat(AUTHORITY.surnamed("Xi").get(0).label()).isEqualTo("Xi Jinping");
    assertThat(AUTHORITY.surnamed("Putin").get(0).wikidata()).contains("Q7747");
    assertThat(AUTHORITY.surnamed("MERKEL").get(0).label()).isEqualTo("Angela Merkel");
  }

  private static List<String> holders(Key of, String office, String day) {
    return AUTHORITY
        .holders(of, AUTHORITY.office(office).orElseThrow(), Interval.day(LocalDate.parse(day)))
        .stream()
        .map(term -> AUTHORITY.get(term.holder()).orElseThrow().label())
        .distinct()
        .toList();
  }

  private static Optional<String> government(String surface) {
    return AUTHORITY.governmentNamed(surface).map(Known::label);
  }

  private static Optional<String> country(String adjective) {
    return AUTHORITY.countryOfAdjective(adjective).map(Known::label);
  }

  private static Optional<Key> first(String name) {
    return AUTHORITY.named(name).stream().findFirst().map(Known::key);
  }
}
