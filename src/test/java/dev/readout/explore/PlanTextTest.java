package dev.readout.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.Fixture;
import dev.readout.vocab.Base;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {
  private final PlanText text = new PlanText(new Base(Fixture.BASE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "start=person/anna-brandt",
        "start=person/anna-brandt&start=place/riga",
        "start=person/anna-brandt&path=person/anna-brandt..group/iron-dawn"
            + "&open=person/jan-kowal.Accusation.to.2&hide=place/riga&hide=place/warsaw"
            + "&since=2024-03-01&until=2024-03-31&certainty=Alleged&certainty=Happened"
            + "&source=organization/baltic-post",
        "start=person/%C5%82ukasz",
      })
  void readsWhatItWrites(String query) {
    assertThat(text.write(read(query))).isEqualTo(query);
  }

  @Test
  void takesAnIriAndAPathWithASlash() {
    assertThat(text.write(read("start=http%3A%2F%2Flocalhost%3A3030%2Fplace%2Friga")))
        .isEqualTo("start=place/riga");
    assertThat(text.write(read("start=%2Fplace%2Friga"))).isEqualTo("start=place/riga");
  }

  @ParameterizedTest
  @CsvSource({
    "start=Anna Brandt, start",
    "start=https://elsewhere.example/person/x, start",
    "hide=person/a.b, hide",
    "open=person/anna-brandt, open",
    "open=person/anna-brandt.Meeting.sideways, open",
    "open=person/anna-brandt.Meeting.with.0, open",
    "path=person/anna-brandt, path",
    "since=yesterday, since",
    "certainty=Perhaps, certainty",
  })
  void saysWhichPartCannotBeRead(String query, String parameter) {
    assertThatThrownBy(() -> read(query))
        .isInstanceOfSatisfying(
            WrongPlanException.class, e -> assertThat(e.parameter()).isEqualTo(parameter));
  }

  @Test
  void refusesTooManySteps() {
    String many = "hide=place/a" + "&hide=place/a".repeat(Limits.STEPS);
    assertThatThrownBy(() -> read(many)).isInstanceOf(WrongPlanException.class);
  }

  private Plan read(String query) {
    Map<String, List<String>> given = new HashMap<>();
    for (String each : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] pair = URLDecoder.decode(each, StandardCharsets.UTF_8).split("=", 2);
      given.computeIfAbsent(pair[0], any -> new ArrayList<>()).add(pair[1]);
    }
    return text.read(name -> given.getOrDefault(name, List.of()));
  }
}
