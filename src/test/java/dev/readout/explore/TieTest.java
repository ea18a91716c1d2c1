package dev.readout.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.vocab.EventClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TieTest {
  @ParameterizedTest
  @CsvSource({
    "Meeting.with, met",
    "PhoneCall.with, called",
    "Accusation.to, accused",
    "Accusation.by, accused by",
    "Accusation.with, made accusations together with",
    "Protest.at, protested in",
    "Protest.here, protest here by",
    "Visit.at, visited",
    "Statement.about, spoke about",
    "Statement.of, subject of statement by",
    "worksFor.to, works for",
    "worksFor.by, employs",
    "Post.to, holds office in",
    "Article.at, named in",
    "locatedIn.to, located in",
  })
  void isSaidInEnglish(String tie, String words) {
    assertThat(Wording.of(Tie.parse(tie).orElseThrow())).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(EventClass.class)
  void everyClassHasWordsForEveryWay(EventClass event) {
    for (Way way : Way.values()) {
      Tie tie = new Tie(event.term(), way);
      assertThat(Wording.of(tie)).isNotBlank();
      assertThat(Tie.parse(tie.toString())).hasValue(tie);
      assertThat(tie.reverse().reverse()).isEqualTo(tie);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Meeting", "Meeting.", ".with", "Meeting.WITH", "a b.with", "1.with"})
  void isNotReadFromAnythingElse(String text) {
    assertThat(Tie.parse(text)).isEmpty();
  }

  @Test
  void sortsByWhatItIs() {
    assertThat(new Tie("Aid", Way.TO)).isLessThan(new Tie("Strike", Way.WITH));
  }
}
