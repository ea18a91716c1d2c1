package dev.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister met her Polish counterpart in Warsaw on Tuesday, the agency said.",
        "Lundi, 21 Janvier\nThe envoy said that he would not go to the talks in the capital.",
      })
  void knowsEnglish(String text) {
    assertThat(English.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Talks on Tuesday",
        "La ministre a rencontré son homologue polonais à Varsovie mardi, a dit l'agence.",
        "Die Ministerin traf am Dienstag in Warschau ihren Kollegen, das war lange geplant.",
        "De minister was in Warschau op bezoek bij de president, zei het persbureau in een bericht.",
        "La ministra viajó a Varsovia para hablar con el presidente, dijo la agencia.",
      })
  void saysNothingOfOtherLanguagesAndOfTooFewWords(String text) {
    assertThat(English.is(text)).isFalse();
  }
}
