package dev.readout.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GerundTest {
  @Test
  void aVerbBeforeANameIsNoAdjective() {
    AnalysedSentence sentence =
        Models.analyse("Before meeting Jan Kowal, Anna Brandt visited Kenya.").sentences().get(0);
    assertThat(sentence.tree().relation(1)).isEqualTo("advcl");
    assertThat(sentence.tree().governor(3)).isEqualTo(1);
    assertThat(sentence.tree().relation(0)).isEqualTo("mark");
  }

  @Test
  void anAdjectiveOfACommonNounStaysOne() {
    AnalysedSentence sentence =
        Models.analyse("Anna Brandt left after growing protests in Kenya.").sentences().get(0);
    assertThat(sentence.tree().relation(4)).isEqualTo("amod");
  }
}
