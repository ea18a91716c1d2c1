package dev.readout.know;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.time.Interval;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final Authority AUTHORITY = Authority.bundled();
  private static final Key GERMANY = Key.entity(EntityClass.COUNTRY, "Germany");
  private static final Key RUSSIA = Key.entity(EntityClass.COUNTRY, "Russia");
  private static final Key TURKEY = Key.entity(EntityClass.COUNTRY, "Turkey");
  private static final Key UNITED_STATES = Key.entity(EntityClass.COUNTRY, "United States");

  @Test
  void findsTheGovernmentBehindASeat() {
    assertThat(government("Washington")).contains("Government of the United States");
    assertThat(government("Moscow")).contains("Government of Russia");
    assertThat(government("Damascus")).contains("Government of Syria");
    assertThat(government("Kiev")).isEqualTo(government("Kyiv")).contains("Government of Ukraine");
    assertThat(government("Springfield")).isEmpty();
  }

  @Test
  void findsTheGovernmentThatABodySpeaksFor() {
    assertThat(government("the Kremlin")).contains("Government of Russia");
    assertThat(government("White House")).contains("Government of the United States");
    assertThat(government("Downing Street")).contains("Government of the United Kingdom");
    assertThat(government("the Élysée")).contains("Government of France");
    assertThat(government("Foggy Bottom")).contains("Government of the United States");
    assertThat(government("the Turkish foreign ministry")).contains("Government of Turkey");
    assertThat(government("FBI")).isEmpty();
  }

  @Test
  void findsTheGovernmentInWordsForItsRule() {
    assertThat(government("the Syrian regime")).contains("Government of Syria");
    assertThat(government("the Damascus government")).contains("Government of Syria");
    assertThat(government("Polish authorities")).contains("Government of Poland");
    assertThat(government("the new administration")).isEmpty();
    assertThat(AUTHORITY.governmentOf(TURKEY).map(Known::label)).contains("Government of Turkey");
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
    assertThat(first("Türkiye")).contains(TURKEY);
  }

  @Test
  void putsTheMostProminentBearerOfANameFirst() {
    assertThat(keys("Georgia")).startsWith("place/georgia", "place/georgia-united-states");
    assertThat(keys("Paris").get(0)).isEqualTo("place/paris");
    assertThat(keys("Tripoli")).startsWith("place/tripoli", "place/tripoli-lebanon");
    assertThat(keys("Moscow")).containsExactly("place/moscow", "organization/government-of-russia");
  }

  @Test
  void saysWhereAPlaceLies() {
    Known sochi = AUTHORITY.named("Sochi").get(0);
    assertThat(sochi.type()).isEqualTo(EntityClass.CITY);
    assertThat(sochi.country()).contains(RUSSIA);
    assertThat(sochi.point()).isPresent();
    assertThat(sochi.wikidata()).contains("Q39420");
  }

  @Test
  void tellsWhoHeldAnOfficeOnADay() {
    assertThat(holders(GERMANY, "chancellor", "2017-05-11")).containsExactly("Angela Merkel");
    assertThat(holders(GERMANY, "chancellor", "2023-05-11")).containsExactly("Olaf Scholz");
    assertThat(holders(UNITED_STATES, "president", "1962-01-01"))
        .containsExactly("John F. Kennedy");
    assertThat(holders(UNITED_STATES, "president", "2017-05-02")).containsExactly("Donald Trump");
    assertThat(holders(RUSSIA, "foreign minister", "2017-05-02")).containsExactly("Sergey Lavrov");
  }

  @Test
  void findsAnOfficeByWhatItsHolderDoes() {
    assertThat(holders(GERMANY, "prime minister", "2023-05-11")).containsExactly("Olaf Scholz");
    assertThat(holders(UNITED_STATES, "top diplomat", "2010-01-01"))
        .containsExactly("Hillary Clinton");
    assertThat(AUTHORITY.office("the defense minister"))
        .contains(new Office("Defence Minister", Office.Kind.DEFENCE_MINISTER));
    assertThat(AUTHORITY.office("dog catcher")).isEmpty();
  }

  @Test
  void takesAGovernmentForItsCountryWhenAskedWhoHoldsAnOffice() {
    Key government = AUTHORITY.governmentOf(GERMANY).orElseThrow().key();
    assertThat(holders(government, "chancellor", "2017-05-11")).containsExactly("Angela Merkel");
  }

  @Test
  void namesBothHoldersWhenTheBoundsSpanAChange() {
    Interval years = Interval.of(LocalDate.parse("2021-01-01"), LocalDate.parse("2022-12-31"));
    Office chancellor = AUTHORITY.office("chancellor").orElseThrow();
    assertThat(AUTHORITY.holders(GERMANY, chancellor, years)).hasSize(2);
  }

  @Test
  void putsTheOneWhoGovernsFirstAmongLeaders() {
    assertThat(holders(RUSSIA, "leader", "2017-05-02"))
        .containsExactly("Vladimir Putin", "Dmitry Medvedev");
    assertThat(holders(GERMANY, "leader", "2017-05-02").get(0)).isEqualTo("Angela Merkel");
  }

  @Test
  void doesNotTakeALastSightForStillInOffice() {
    assertThat(holders(RUSSIA, "foreign minister", "2040-01-01")).isEmpty();
  }

  @Test
  void findsPeopleByNameAndSurname() {
    for (String name : List.of("Bashar al-Assad", "Bashar Assad", "Bashar al Assad")) {
      assertThat(keys(name)).as(name).containsExactly("person/bashar-al-assad");
    }
    assertThat(keys("Recep Tayyip Erdogan")).containsExactly("person/recep-tayyip-erdogan");
    assertThat(surnamed("Assad")).isEqualTo("Bashar al-Assad");
    assertThat(surnamed("al-Assad")).isEqualTo("Bashar al-Assad");
    assertThat(surnamed("Xi")).isEqualTo("Xi Jinping");
    assertThat(surnamed("MERKEL")).isEqualTo("Angela Merkel");
    assertThat(surnamed("von der Leyen")).isEqualTo("Ursula von der Leyen");
    assertThat(AUTHORITY.surnamed("Clinton"))
        .extracting(Known::label)
        .contains("Bill Clinton", "Hillary Clinton");
  }

  @Test
  void findsTheLongestNameInASentence() {
    List<String> words = List.of("The", "U.S.", "Congress", "met", "New", "York", "City", "'s");
    assertThat(AUTHORITY.longest(words, 1)).map(Match::to).contains(3);
    assertThat(AUTHORITY.longest(words, 2)).map(Match::to).contains(3);
    assertThat(AUTHORITY.longest(words, 3)).isEmpty();
    assertThat(AUTHORITY.longest(words, 4)).map(Match::to).contains(7);
  }

  @Test
  void findsANameThatTheTokenizerParted() {
    List<String> words = List.of("Bashar", "al", "-", "Assad", "'s", "army");
    assertThat(AUTHORITY.longest(words, 0)).map(Match::to).contains(4);
    List<String> republic = List.of("People", "'s", "Republic", "of", "China");
    assertThat(AUTHORITY.longest(republic, 0)).map(Match::to).contains(5);
  }

  @Test
  void marksNamesThatAreEnglishWords() {
    assertThat(AUTHORITY.longest(List.of("Nice"), 0)).map(Match::common).contains(true);
    assertThat(AUTHORITY.longest(List.of("Florence"), 0)).map(Match::common).contains(true);
    assertThat(AUTHORITY.longest(List.of("China"), 0)).map(Match::common).contains(false);
    assertThat(AUTHORITY.longest(List.of("US"), 0)).map(Match::common).contains(false);
    assertThat(AUTHORITY.longest(List.of("of"), 0)).isEmpty();
  }

  private static List<String> holders(Key of, String office, String day) {
    Interval at = Interval.day(LocalDate.parse(day));
    return AUTHORITY.holders(of, AUTHORITY.office(office).orElseThrow(), at).stream()
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

  private static String surnamed(String surname) {
    return AUTHORITY.surnamed(surname).get(0).label();
  }

  private static List<String> keys(String name) {
    return AUTHORITY.named(name).stream().map(known -> known.key().path()).toList();
  }
}
