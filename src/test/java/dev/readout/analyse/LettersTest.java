package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "Müller, Muller", "Sørensen, Sorensen", "Wałęsa, Walesa", "Erdoğan, Erdogan", "Đukić, Dukic",
    "Ångström, Angstrom", "Nuñez, Nunez", "Yıldırım, Yildirim", "Élysée, Elysee", "Čapek, Capek"
  })
  void takesAccentsOff(String accented, String plain) {
    assertThat(Letters.plain(accented)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "“quoted”", "5 × 3", "€ 10", "Москва", "北京", "Æ", "straße", "…"})
  void keepsWhatHasNoAccent(String text) {
    assertThat(Letters.plain(text)).isEqualTo(text);
  }

  @Test
  void keepsTheLengthSoThatOffsetsStay() {
    String text = "Ünal 😀 met Łukasz in Việt Nam – e\u0301 too";
    assertThat(Letters.plain(text)).hasSameSizeAs(text).startsWith("Unal 😀 met Lukasz");
  }
}
