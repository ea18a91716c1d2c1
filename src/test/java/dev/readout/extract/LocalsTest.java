package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extract.Claim.EventTold;
import dev.readout.link.Who;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country the unnamed of an event are. */
class LocalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed ten villagers in Mali.|ten villagers|mali",
        "Gunmen killed ten villagers in Mali.|Gunmen|mali",
        "Students marched in Santiago.|Students|chile",
      })
  void takesTheUnnamedForPeopleOfThePlace(String text, String group, String country) {
    assertThat(countryOf(text, group).map(Key::name)).contains(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed ten tourists in Mali.|ten tourists",
        "Peacekeepers killed ten gunmen in Mali.|Peacekeepers",
        "Diplomats met in Santiago.|Diplomats",
        "Rebels praised the bakers in Santiago.|Rebels",
      })
  void leavesThoseWhoMayBeFromAbroad(String text, String group) {
    assertThat(countryOf(text, group)).isEmpty();
  }

  @Test
  void keepsACountryThatIsTold() {
    assertThat(countryOf("French soldiers were killed in Mali.", "French soldiers").map(Key::name))
        .contains("france");
  }

  private static Optional<Key> countryOf(String text, String group) {
    List<EventTold> events = Told.claims(text).events();
    return events.stream()
        .flatMap(event -> event.participants().keySet().stream())
        .filter(who -> who.label().equals(group))
        .findFirst()
        .flatMap(Who::country);
  }
}
