package dev.readout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "11 May 2017",
        "May 11, 2017",
        "Thursday, May 11, 2017",
        "Published: 11 May 2017 10:15 GMT",
        "Published May 11, 2017 at 9:30 a.m. EDT | Updated May 12, 2017",
        "LONDON, May 11, 2017",
        "11 Mai 2017",
        "Jeudi, 11 Mai 2017",
        "Donnerstag, 11. Mai 2017",
        "11 de mayo de 2017",
        "giovedì 11 maggio 2017",
        "11 de maio de 2017",
        "11 мая 2017",
        "2017-05-11",
        "2017-05-11T10:15:00Z",
        "11.05.2017, 10:15 Uhr",
        "11th May 2017",
        "LONDON, May 11, 2017 (North Wire) -",
        "LONDON (North Wire), 11 May 2017",
        "RADIO ONE. News at six. Thursday, 11 May 2017",
        "Evening bulletin | 11 May 2017",
        "Kirkwall, Thursday, May 11, 2017",
        "San Marcos, 11 May 2017",
        "Duluth, Minn., May 11, 2017"
      })
  void readsTheDay(String line) {
    assertThat(Datelines.of(line)).contains(LocalDate.of(2017, 5, 11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 2017",
        "31 June 2017",
        "11/05/2017",
        "On 11 May 2017 Anna Brandt met Jan Kowal.",
        "The treaty of 11 May 2017",
        "May 11",
        "2017",
        "Radio One remembers Thursday, 11 May 2017",
        "LONDON, May 11 (North Wire) -",
        "11 May 2017 was the day",
        "Warsaw",
        "Brandt met Kowal, 11 May 2017",
        "The treaty, 11 May 2017, p. 3",
        "Signed at Oslo on Thursday, 11 May 2017, by Brandt"
      })
  void isNoDateline(String line) {
    assertThat(Datelines.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2017/05/11/grain.html",
        "https://news.example/world/2017-05-11/grain",
        "https://news.example/2017/5/11"
      })
  void readsTheDayInAUrl(String url) {
    assertThat(Datelines.inUrl(url)).contains(LocalDate.of(2017, 5, 11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://news.example/2017/13/11/x", "https://news.example/1234/05/11"})
  void isNoDayInAUrl(String url) {
    assertThat(Datelines.inUrl(url)).isEmpty();
  }
}
